#!/bin/sh
# Mutation testing of the rules ([tool.mutmut] in pyproject.toml): `make mutants`. What survives and why: docs/mutants.md.
# mutmut only knows packages under src/, so it works on a copy laid out like that.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
rm -rf "$root/mutants"
mkdir -p "$root/mutants/tests"
cd "$root"
cp -R companion mutants/src
cp -R tests/verdict mutants/tests/
cp pyproject.toml mutants/
cd mutants
PATH="$root/.venv/bin:$PATH"
mutmut run "$@" >mutmut.log 2>&1 || { tail -n 40 mutmut.log; exit 1; }
tr '\r' '\n' <mutmut.log | tail -n 1
mutmut results
