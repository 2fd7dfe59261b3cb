"""`afterword import`: files in, pages of entries to the service, a table out. Imported by that command
only."""
