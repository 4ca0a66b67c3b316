#!/usr/bin/env bash
# smoke-test.sh FILE.deb|FOLDER: installs the package (as root) or takes the unpacked program in FOLDER, and uses it as
# somebody would: without a display, then in a window on a display of its own. Removes the package again and says what is
# left. Exit code 0: all is well.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/common.sh
need Xvfb xvfb
need xdotool xdotool
need unshare util-linux

package=$1
work=$(mktemp -d)
home=$work/home
mkdir "$home"
window_seconds=90

finish() {
  local code=$?
  [ -z "${program_pid:-}" ] || kill "$program_pid" 2>/dev/null || true
  [ -z "${screen_pid:-}" ] || kill "$screen_pid" 2>/dev/null || true
  [ $code = 0 ] || tail -n 15 "$work"/*.txt "$home"/.local/share/mizan/log/*.log 2>/dev/null || true
  [ -z "${installed:-}" ] || dpkg --remove mizan > /dev/null 2>&1 || true
  rm -rf "$work"
  exit $code
}
trap finish EXIT

# As in a fresh account: nothing of this shell's environment, and a home with nothing in it.
fresh() {
  env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="$home" LANG=C.UTF-8 ${DISPLAY:+DISPLAY="$DISPLAY"} "$@"
}

# without_network COMMAND…: in a network namespace that has no interfaces; where that is not allowed, as it is
without_network() {
  if unshare --net true 2>/dev/null; then
    unshare --net -- "$@"
  else
    say "this machine gives no network namespaces: the network is not taken away"
    "$@"
  fi
}

silent() {
  [ ! -s "$1" ] || { cat "$1" >&2; fail "$2 wrote to standard error"; }
}

# eventually SECONDS WHAT COMMAND…
eventually() {
  local until=$(($(date +%s) + $1)) what=$2
  shift 2
  until "$@" > /dev/null 2>&1; do
    [ "$(date +%s)" -lt "$until" ] || fail "it never came to be: $what"
    read -rt 0.2 <> <(:) || true
  done
}

if [ -d "$package" ]; then
  program=$package/bin/mizan
  command=("$program")
  desktop=packaging/linux/mizan.desktop
else
  say "installing $package"
  dpkg --install "$package" > "$work/dpkg.txt" 2>&1 || { cat "$work/dpkg.txt"; fail "it cannot be installed"; }
  installed=yes
  program=/opt/mizan/bin/mizan
  desktop=/usr/share/applications/mizan.desktop
  # The menu entry's own command.
  read -ra command <<< "$(sed -n 's/^Exec=//p' "$desktop" | sed 's/ *%F//')"
  [ "$(fresh mizan --version)" = "Mizan $(dpkg-query -W -f '${Version}' mizan)" ] || fail "mizan --version"
  if command -v xdg-mime > /dev/null; then
    [ "$(fresh xdg-mime query filetype resources/mizan/scorecards/file/example.mizan)" = application/x-mizan ] ||
      fail "the type of .mizan files is not known"
  fi
fi

say "checking itself, without a display and without a network"
without_network env -i HOME="$home" PATH=/usr/bin:/bin "$program" --self-check > "$work/check.txt" 2> "$work/check.err.txt"
grep -q "all is well" "$work/check.txt" || fail "the self-check found something"
silent "$work/check.err.txt" "the self-check"
[ -z "$(find "$home" -type f)" ] || { find "$home"; fail "the self-check wrote into the home"; }
! "$(dirname "$program")/../runtime/bin/java" --list-modules | grep -q '^java\.net\.http\|^jdk\.httpserver' ||
  fail "the runtime has the modules of the network"

source packaging/smoke-test-files.sh
say "writing the report and its figures in both languages"
mkdir -p "$work/taken"
printf 'options=\ntray=41-9041 43-4051 15-1231 15-1232\n' >> "$work/taken/settings.properties"
for language in en ar; do
  for kind in pdf csv; do
    fresh "$program" --data-dir "$work/taken" --lang $language --report "$work/report-$language.$kind" \
      > "$work/report.txt" 2> "$work/report.err.txt" || fail "no report-$language.$kind"
    silent "$work/report.err.txt" "the report"
  done
done
check_reports
check_tables

say "opening the window"
number=90
while [ -e /tmp/.X11-unix/X$number ]; do number=$((number + 1)); done
Xvfb :$number -screen 0 1280x900x24 -nolisten tcp > "$work/screen.txt" 2>&1 &
screen_pid=$!
export DISPLAY=:$number
eventually 20 "a display" xdotool getdisplaygeometry

# The virtual machine refuses to start if the cache cannot be used.
fresh MIZAN_JAVA_OPTIONS=-XX:AOTMode=on "$program" --time-start > "$work/time.txt" 2> "$work/time.err.txt" ||
  fail "it does not start with its ahead-of-time cache"
grep -q '^painted [0-9]' "$work/time.txt" || fail "no figures were painted"
silent "$work/time.err.txt" "the start"

in_window() {
  if unshare --net true 2>/dev/null; then
    # The display is a socket of the machine's own and is reached without interfaces.
    fresh unshare --net -- "$@"
  else
    fresh "$@"
  fi
}
in_window "${command[@]}" > "$work/out.txt" 2> "$work/err.txt" &
program_pid=$!
window() {
  xdotool search --onlyvisible --name "${1:-^Mizan$}" | tail -1
}
has_window() {
  [ -n "$(window "$@")" ]
}
eventually $window_seconds "a window" has_window
# Desktops find the menu entry, and its icon, by this name.
xdotool search --onlyvisible --class "^$(sed -n 's/^StartupWMClass=//p' packaging/linux/mizan.desktop)\$" > "$work/named.txt"
grep -qx "$(window)" "$work/named.txt" || fail "the window has another name than the menu entry gives"

say "opening a file by the association's command, in the copy that runs"
cp resources/mizan/scorecards/file/example.mizan "$work/an offer.mizan"
fresh "${command[@]}" "$work/an offer.mizan" > "$work/second.txt" 2> "$work/second.err.txt" ||
  fail "the second copy failed"
silent "$work/second.err.txt" "the second copy"
settings=$home/.local/share/mizan/settings.properties
eventually $window_seconds "the scorecard of the file" grep -qs '^screen=scorecard' "$settings"

say "typing, and switching to Arabic"
xdotool windowfocus --sync "$(window)" 2> /dev/null || true
xdotool key --delay 100 ctrl+f
xdotool type --delay 60 "call center"
xdotool key --delay 100 Escape
# From the search field, the next controls are what adds to the tray and the button of the other language.
xdotool key --delay 200 ctrl+f Tab Tab space
eventually $window_seconds "the window in Arabic" has_window '^ميزان$'
eventually $window_seconds "Arabic, remembered" grep -qs '^language=ARABIC' "$settings"
if [ -n "${PICTURE:-}" ] && command -v import > /dev/null; then
  import -window root "$PICTURE"
fi

say "closing"
# Until the window that was made anew in Arabic has the keyboard, a key goes nowhere: struck again, as a person would.
ended() {
  ! kill -0 "$program_pid" || { xdotool key ctrl+q && false; }
}
eventually 30 "the end" ended
code=0
wait "$program_pid" || code=$?
program_pid=
[ "$code" = 0 ] || fail "it ended with exit code $code"
silent "$work/err.txt" "the program"

strays=$(cd "$home" && find . -type f -not -path './.local/share/mizan/*' -not -path './.cache/dconf/*')
[ -z "$strays" ] || fail "files where they do not belong: $strays"
[ -f "$home/.local/share/mizan/log/mizan.0.log" ] || fail "there is no log"
! grep -q 'SEVERE\|WARNING' "$home"/.local/share/mizan/log/*.log || fail "the log complains"

source packaging/smoke-test-window.sh
check_window

say "losing the display"
log=$home/.local/share/mizan/log/mizan.0.log
heard() {
  [ "$(grep -c 'the end of the display is heard of' "$log")" -gt "$heard_before" ]
}
heard_before=$(grep -c 'the end of the display is heard of' "$log") || true
fresh "${command[@]}" > "$work/lost.txt" 2> "$work/lost.err.txt" &
program_pid=$!
eventually $window_seconds "the watch over the display" heard
kill -9 "$screen_pid"
screen_pid=
gone() {
  ! kill -0 "$program_pid"
}
eventually 30 "the end after the display is lost" gone
code=0
wait "$program_pid" || code=$?
program_pid=
[ "$code" = 2 ] || fail "without its display it ended with exit code $code"
[ "$(cat "$work/lost.err.txt")" = "mizan: the display is gone; what you made is saved" ] ||
  fail "it does not say that the display is gone"
[ ! -e "$home/.local/share/mizan/running.address" ] || fail "it did not end in order"

if [ -n "${installed:-}" ]; then
  say "removing the package"
  dpkg-query -L mizan | grep -v '^/\.$' > "$work/files.txt"
  dpkg --remove mizan > "$work/dpkg.txt" 2>&1
  installed=
  grep -q 'stay in each person' "$work/dpkg.txt" || fail "the removal does not say what stays"
  while read -r file; do
    case $file in
      *mizan*) [ ! -e "$file" ] || fail "left behind: $file" ;;
    esac
  done < "$work/files.txt"
  [ -f "$home/.local/share/mizan/scorecards.db" ] || fail "the person's data are gone"
  [ -z "$(dpkg-query -W -f '${Status}' mizan 2>/dev/null || true)" ] || fail "the package is still known"
fi
say "all is well"
