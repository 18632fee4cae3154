#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests, installing one where that is possible.
# Prints nothing when Playwright is to bring its own, which the tests do when CANDOUR_CHROMIUM is empty.
set -euo pipefail

find_chromium() {
  local name
  if [ -n "${CANDOUR_CHROMIUM:-}" ]; then
    [ -x "$CANDOUR_CHROMIUM" ] || { echo "candour: CANDOUR_CHROMIUM names no program: $CANDOUR_CHROMIUM" >&2; exit 2; }
    echo "$CANDOUR_CHROMIUM"
    return 0
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

apt() {
  local become=""
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    become="sudo -n"
  fi
  echo "Installing Chromium with apt-get" >&2
  $become apt-get install -y -q --no-install-recommends chromium >&2 && return 0
  { $become apt-get update -q && $become apt-get install -y -q --no-install-recommends chromium; } >&2
}

find_chromium && exit 0
if DEBIAN_FRONTEND=noninteractive apt && find_chromium; then
  exit 0
fi
case "$(uname -s)" in
  Linux | Darwin) echo "No Chromium found: Playwright downloads its own for the tests" >&2 ;;
  *)
    echo "candour: No Chromium found: install one and set CANDOUR_CHROMIUM to its path" >&2
    exit 2
    ;;
esac
