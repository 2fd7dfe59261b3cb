"""Run with `python -m afterword`."""
