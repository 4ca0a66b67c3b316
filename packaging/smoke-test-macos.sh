#!/usr/bin/env bash
# Takes the program out of target/Mizan-*.dmg, checks it without a window and with one: the part of smoke-test.sh that
# needs no tools to move the mouse.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/common.sh
work=$(mktemp -d)
trap 'hdiutil detach -quiet "$work/volume" 2> /dev/null || true; rm -rf "$work"' EXIT

hdiutil attach -quiet -nobrowse -mountpoint "$work/volume" target/Mizan-*.dmg
cp -R "$work/volume/Mizan.app" "$work/Mizan.app"
program=$work/Mizan.app/Contents/MacOS/Mizan

check() {
  local expected=$1
  shift
  "$program" "$@" > "$work/out.txt" 2> "$work/err.txt" || { cat "$work"/*.txt; fail "it failed: $*"; }
  [ ! -s "$work/err.txt" ] || { cat "$work/err.txt"; fail "it wrote to standard error: $*"; }
  grep -q "$expected" "$work/out.txt" || { cat "$work/out.txt"; fail "it did not say '$expected': $*"; }
}
check "all is well" --self-check
# With this option a virtual machine that cannot use the cache refuses to start.
printf '%s\n' 'java-options=-XX:AOTMode=on' >> "$work/Mizan.app/Contents/app/Mizan.cfg"
check '^painted [0-9]' --time-start --data-dir "$work/data"
plutil -extract CFBundleDocumentTypes xml1 -o - "$work/Mizan.app/Contents/Info.plist" | grep -q mizan ||
  fail "the type of .mizan files is not known"
say "all is well"
