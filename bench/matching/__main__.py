"""The figures of docs/MATCHING.md alone."""

import sys

from bench.matching import main

main(sys.argv[1:])
