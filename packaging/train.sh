#!/usr/bin/env bash
# train.sh FOLDER [LAUNCHER CACHE]: lets the program in FOLDER walk through all its screens once, and keeps what it needed
# as its ahead-of-time cache FOLDER/app/mizan.aot. Launcher and cache are named for an image of jpackage's.
set -euo pipefail
source "$(dirname "$0")/common.sh"

program=$1
launcher=${2:-$program/bin/mizan}
cache=${3:-$program/app/mizan.aot}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# Trained with the first compiler only: otherwise the cache tells the second one to compile much at once in every start,
# which costs a second of processor time just then. Our launcher and jpackage's hear of options in different ways.
tour() {
  local cached=-XX:AOTCacheOutput=$cache more="-XX:TieredStopAtLevel=1 ${1:-}"
  if [ "$launcher" = "$program/bin/mizan" ]; then
    export MIZAN_CACHE="$cached" MIZAN_JAVA_OPTIONS="$more"
  else
    export JAVA_TOOL_OPTIONS="$cached $more"
  fi
  HOME=$home ${screen[@]+"${screen[@]}"} \
    "$launcher" --tour --data-dir "$home/data" > "$home/said" 2>&1
}

# In a window of the kind that people see, if there can be one; otherwise on JavaFX's own headless screen.
screen=()
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
  if command -v xvfb-run >/dev/null; then
    screen=(xvfb-run --auto-servernum --server-args="-screen 0 1280x900x24 -nolisten tcp")
    tour || { cat "$home/said"; fail "the tour failed"; }
  else
    say "there is no display and no xvfb-run: the tour takes place on the headless screen"
    tour "-Dglass.platform=Headless -Dprism.order=sw" || { cat "$home/said"; fail "the tour failed"; }
  fi
else
  tour || { cat "$home/said"; fail "the tour failed"; }
fi
[ -s "$cache" ] || { cat "$home/said"; fail "the virtual machine wrote no cache"; }
