"""Afterword: know when, and how, to connect with the people who interview you."""

__version__ = "0.1.0"
