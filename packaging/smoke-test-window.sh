# Looks at the installed program as a person sees it; to be sourced by smoke-test.sh. On a screen with a window manager and a
# compositor, whatever opens over the window is opened, every Tab stop is gone to, and the pixels are judged
# (src/test/java/mizan/windowcheck). Its pictures are kept in target/window, to be looked at.

# One way of looking a line: language, settings, size in percent, and whether to go to the Tab stops too.
window_looks='en theme=LIGHT 100 stops
ar theme=DARK 100 opened
ar theme=LIGHT;digits=ARABIC_INDIC 100 opened
en theme=DARK;contrast=HIGH 200 opened'

check_window() {
  if ! command -v openbox > /dev/null || ! command -v xcompmgr > /dev/null; then
    say "NOT DONE: the window was not looked at; install: openbox xcompmgr"
    return
  fi
  local pictures=$PWD/target/window classes=$PWD/target/test-classes language settings zoom which name
  [ -d "$classes/mizan/windowcheck" ] || fail "there are no test classes; run mvn package"
  rm -rf "$pictures"
  mkdir -p "$pictures"
  local number=90 running=()
  while read -r language settings zoom which; do
    name=$(tr ';=' '--' <<< "$language-$settings-$zoom" | tr 'A-Z_' 'a-z-')
    say "looking at the window: $name"
    mkdir -p "$work/$name"
    # Of somebody who has chosen the call-centre roles: without any there is little to look at.
    tr ';' '\n' <<< "$settings;zoom=$zoom;options=;tray=41-9041 43-4051 15-1231 15-1232" \
      > "$work/$name/settings.properties"
    while [ -e /tmp/.X11-unix/X$number ]; do number=$((number + 1)); done
    on_a_desktop $number fresh MIZAN_CLASSES="$classes" MIZAN_MAIN=mizan.windowcheck.WindowCheck "$program" \
      "$pictures" "$name" "$zoom" "$which" --lang "$language" --data-dir "$work/$name" \
      > "$work/$name.txt" 2> "$work/$name.err.txt" &
    running+=("$! $name")
    number=$((number + 1))
  done <<< "$window_looks"
  # All at once: much of it is waiting for a window to settle.
  looks_are_right "${running[@]}"
}

# looks_are_right "PROCESS NAME"…: waits for all of them, and says what each saw
looks_are_right() {
  local each process name wrong=0
  for each in "$@"; do
    read -r process name <<< "$each"
    wait "$process" || { wrong=1; cat "$work/$name.txt"; }
    say "$name: $(grep 'looked at' "$work/$name.txt" | paste -sd, | sed 's/looked at //g')"
  done
  [ $wrong = 0 ] || fail "the window does not look right; pictures are in target/window"
}

# on_a_desktop NUMBER COMMAND…: on a screen of its own, as small as those of cheap laptops
on_a_desktop() {
  local number=$1 code=0 servers=()
  shift
  Xvfb :$number -screen 0 1366x768x24 -nolisten tcp > "$work/desktop-$number.txt" 2>&1 &
  servers+=($!)
  local DISPLAY=:$number
  export DISPLAY
  eventually 20 "a desktop" xdotool getdisplaygeometry
  openbox --sm-disable > "$work/openbox-$number.txt" 2>&1 &
  servers+=($!)
  xcompmgr > "$work/compositor-$number.txt" 2>&1 &
  servers+=($!)
  # Until there is a window manager, a window has no title bar.
  eventually 20 "a window manager" xdotool getwindowfocus
  "$@" < /dev/null || code=$?
  kill "${servers[@]}" 2> /dev/null || true
  wait "${servers[@]}" 2> /dev/null || true
  return $code
}
