"""`make pictures`: a picture of everything Afterword shows, and docs/STATES.md that explains them."""
