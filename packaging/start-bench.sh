#!/usr/bin/env bash
# start-bench.sh [PROGRAM] [RUNS]: from the start of the process to the first painted comparison, and the most memory it
# took, against a bare JavaFX window started with plain `java -cp`; turn and turn about, under one Xvfb. Medians.
# PROGRAM is /opt/mizan/bin/mizan unless given. Run it on a machine with nothing else to do.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/common.sh
need Xvfb xvfb
[ -x /usr/bin/time ] || fail "/usr/bin/time is missing; install: time"

program=${1:-/opt/mizan/bin/mizan}
runs=${2:-10}
jdk=$(jdk_home)
work=$(mktemp -d)
number=90
while [ -e /tmp/.X11-unix/X$number ]; do number=$((number + 1)); done
Xvfb :$number -screen 0 1280x900x24 -nolisten tcp > /dev/null 2>&1 &
screen_pid=$!
trap 'kill $screen_pid; rm -rf "$work"' EXIT
export DISPLAY=:$number HOME=$work
unset XDG_DATA_HOME

ls target/modules/javafx-*.jar > /dev/null || fail "there are no target/modules; run packaging/build-image.sh"
path=$(ls target/modules/javafx-*.jar | paste -sd: -)
"$jdk/bin/javac" -cp "$path" -d "$work" packaging/build/BareWindow.java

# once NAME COMMAND…: milliseconds, kilobytes, milliseconds of processor time
once() {
  local name=$1 begin end
  shift
  begin=$(date +%s%3N)
  /usr/bin/time -o "$work/time" -f '%M %U %S' "$@" > "$work/out" 2> "$work/err"
  end=$(awk '/^painted [0-9]/ { print $2 }' "$work/out")
  [ -n "$end" ] || { cat "$work/out" "$work/err"; fail "$name painted nothing"; }
  awk -v ms=$((end - begin)) '{ printf "%d %d %d\n", ms, $1, ($2 + $3) * 1000 }' "$work/time" >> "$work/$name"
}

# median NAME COLUMN
median() {
  awk -v c="$2" '{ print $c }' "$work/$1" | sort -n |
    awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'
}

bare() { once "$1" "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "$path:$work" BareWindow; }
mizan() { once "$1" "$program" --time-start; }

# The first of each fills the caches of the disk and does not count.
bare warm
mizan warm
for _ in $(seq "$runs"); do
  bare bare
  mizan mizan
done

printf '%-28s %10s %10s %12s\n' "median of $runs" "start, ms" "RSS, MB" "processor, ms"
for name in bare mizan; do
  awk -v n="$name" -v t="$(median $name 1)" -v m="$(median $name 2)" -v c="$(median $name 3)" \
    'BEGIN { printf "%-28s %10d %10d %12d\n", n, t, m / 1024, c }'
done
awk -v a="$(median mizan 1)" -v b="$(median bare 1)" -v c="$(median mizan 2)" -v d="$(median bare 2)" \
  'BEGIN { printf "%-28s %10.2f %10.2f\n", "mizan / bare", a / b, c / d }'
printf 'load of the machine: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
