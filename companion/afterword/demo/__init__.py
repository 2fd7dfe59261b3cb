"""`afterword demo`: the whole of Afterword on a look-alike of LinkedIn, with invented people."""

from afterword.demo.run import run as run
