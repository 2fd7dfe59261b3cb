"""Builds the tables that matching ships (companion/afterword/verdict/identify/data) from their sources."""
