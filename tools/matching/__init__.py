"""Fits the matcher's weights and thresholds (data/model.txt). Needs the extra `fit`; never at run time."""
