#!/usr/bin/env bash
# train.sh FOLDER [LAUNCHER CACHE]: lets the program in FOLDER start, then walk through all its screens, and keeps what it needed
# as its ahead-of-time cache FOLDER/app/mizan.aot. Launcher and cache are named for an image of jpackage's.
set -euo pipefail
source "$(dirname "$0")/common.sh"

program=$1
launcher=${2:-$program/bin/mizan}
cache=${3:-$program/app/mizan.aot}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# In a window of the kind that people see, if there can be one; otherwise on JavaFX's own headless screen.
screen=()
headless=
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
  if command -v xvfb-run >/dev/null; then
    screen=(xvfb-run --auto-servernum --server-args="-screen 0 1280x900x24 -nolisten tcp")
  else
    say "there is no display and no xvfb-run: the training takes place on the headless screen"
    headless="-Dglass.platform=Headless -Dprism.order=sw"
  fi
fi

# trained CACHE_OPTION OPTIONS ARGUMENTS…: one run; what it says is in $home/said. With the first compiler only: otherwise
# the cache tells the second one to compile much at once in every start, which costs a second of processor time just then.
# Our launcher and jpackage's hear of options in different ways.
trained() {
  local cached=$1 more="-XX:TieredStopAtLevel=1 $headless $2"
  shift 2
  if [ "$launcher" = "$program/bin/mizan" ]; then
    export MIZAN_CACHE=$cached MIZAN_JAVA_OPTIONS=$more
  else
    export JAVA_TOOL_OPTIONS="$cached $more"
  fi
  HOME=$home ${screen[@]+"${screen[@]}"} "$launcher" "$@" --data-dir "$home/data" > "$home/said" 2>&1 ||
    { cat "$home/said"; fail "$launcher $* failed"; }
}

# Every method that is compiled while the cache is made will be compiled as soon as its class is used. Those of a start are
# worth it; with those of all screens the compiler would be busy with others when the first frame waits for its own. So one
# start tells which they are, and while the cache is made no others are compiled. All classes are in the cache, though.
trained -XX:AOTMode=off -XX:+PrintCompilation --time-start
methods=$home/start
{
  echo quiet
  sed '/^painted/,$d' "$home/said" | grep -oE '[[:alnum:]_.$]+::[[:alnum:]_$<>]+' |
    grep -Ev '^0x|LambdaForm|TypeSwitch|\$Proxy' | sort -u | sed 's/^/compileonly /'
} > "$methods"
say "$(($(wc -l < "$methods") - 1)) methods are compiled in a start"
# Windows' own form of the path: Git Bash translates arguments, but not what is said in the environment.
command -v cygpath > /dev/null && methods=$(cygpath --mixed "$methods")
trained "-XX:AOTCacheOutput=$cache" "-XX:CompileCommandFile=$methods" --tour
[ -s "$cache" ] || { cat "$home/said"; fail "the virtual machine wrote no cache"; }
