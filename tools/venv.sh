#!/bin/sh
# The project's own Python environment in .venv, exactly as requirements.lock says.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "Afterword needs Python 3.11 or newer; $("$python" --version) is first on the PATH. Set PYTHON=/path/to/python3." >&2
  exit 2
}
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  # Debian ships venv apart from Python.
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv
  else
    echo "Python's venv is missing: run 'sudo apt install python3-venv' and try again." >&2
    exit 2
  fi
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
# The lock names everything: nothing is left to resolve, and older pips would look for newer versions of extras.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
touch .venv/.ready
