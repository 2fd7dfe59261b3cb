"""`afterword demo`: the whole of Afterword on a look-alike of LinkedIn, with invented people."""
