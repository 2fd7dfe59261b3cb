#!/bin/sh
# What the machine itself must have: `run` a browser, `test` all that the tests drive for real.
# As root on Debian it installs what is missing; otherwise it says what is missing and stops.
set -eu
missing=
need() { # need PACKAGE FOUND-IF-THIS-RUNS...
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}
postgres() { ls /usr/lib/postgresql/*/bin/initdb || command -v initdb; }

need chromium command -v chromium
if [ "${1:-run}" = test ]; then
  need firefox-esr command -v firefox-esr
  need gnome-keyring command -v gnome-keyring-daemon
  need dbus command -v dbus-run-session
  need libsecret-1-0 sh -c 'ldconfig -p | grep -q libsecret-1'
  need postgresql postgres
fi
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing:$missing"
  apt-get update -qq
  # shellcheck disable=SC2086 - one word a package
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "Missing:$missing. Install with: sudo apt install$missing" >&2
  exit 2
fi
