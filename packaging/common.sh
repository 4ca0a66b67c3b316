# What the scripts share; to be sourced from the project's folder.

say() {
  printf '%s\n' "$(basename "$0"): $*"
}

fail() {
  printf '%s\n' "$(basename "$0"): $*" >&2
  exit 1
}

# need COMMAND PACKAGE: what to install if the command is not there
need() {
  command -v "$1" >/dev/null || fail "$1 is missing; install: $2"
}

# option NAME: its value in options.properties; lines that end in \ go on
option() {
  local value
  value=$(sed -e ':again' -e '/\\$/{N;s/ *\\\n */ /;b again' -e '}' packaging/options.properties |
    sed -n "s/^${1//./\\.} *= *//p")
  [ -n "$value" ] || fail "options.properties has no $1"
  printf '%s' "$value"
}

# The JDK that Maven's toolchains would take: $JAVA_HOME if it is 25 or newer, or the newest in the usual places.
jdk_home() {
  local java release
  for java in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$java/release" 2>/dev/null || true)
    if [ "${release:-0}" -ge 25 ] && [ -x "$java/bin/jlink" -o -x "$java/bin/jlink.exe" ]; then
      printf '%s' "$java"
      return
    fi
  done
  fail "there is no JDK 25 or newer; install one, or name it in JAVA_HOME"
}

# Where SQLite's jar keeps the native library of this system.
sqlite_folder() {
  local machine
  machine=$(uname -m | sed 's/^arm64$/aarch64/')
  case $(uname -s) in
    Linux) printf 'Linux/%s/libsqlitejdbc.so' "$machine" ;;
    Darwin) printf 'Mac/%s/libsqlitejdbc.dylib' "$machine" ;;
    *) printf 'Windows/%s/sqlitejdbc.dll' "$machine" ;;
  esac
}

# write_launcher FOLDER OPTIONS MAIN: the command of Linux; a shell starts in 2 ms, jpackage's own launcher in 150.
# The program's own jar is the first, as in jpackage's: Java opens jar after jar until it finds a style sheet or a sentence.
write_launcher() {
  local jars
  jars=$(cd "$1/app" && printf '%s\n' mizan-*.jar $(ls *.jar | grep -v '^mizan-') | sed 's|^|$APPDIR/|' | paste -sd: -)
  mkdir -p "$1/bin"
  cat > "$1/bin/mizan" <<LAUNCHER
#!/bin/sh
# Starts Mizan; written by build-image.sh. For trials: MIZAN_CACHE replaces the option of the ahead-of-time cache, and
# MIZAN_JAVA_OPTIONS adds options of the virtual machine; MIZAN_CLASSES adds classes, of which MIZAN_MAIN is the one to start.
here=\$(readlink -f -- "\$0")
APPDIR=\${here%/bin/mizan}/app
# Large pages take less time to get; Java warns where the system has none.
pages=
read -r pages 2> /dev/null < /sys/kernel/mm/transparent_hugepage/enabled
case \$pages in
  *'[always]'* | *'[madvise]'*) pages=-XX:+UseTransparentHugePages ;;
  *) pages= ;;
esac
# The system's memory for each thread apart, of which Java's threads need little: 3 MB.
export MALLOC_ARENA_MAX=2
exec "\${here%/bin/mizan}/runtime/bin/java" "\${MIZAN_CACHE:--XX:AOTCache=\$APPDIR/mizan.aot}" \$pages \\
 $(printf '%s ' $2 | sed 's/\([^ ]*\$APPDIR[^ ]*\)/"\1"/g') \\
 \$MIZAN_JAVA_OPTIONS \\
 -classpath "$jars\${MIZAN_CLASSES:+:\$MIZAN_CLASSES}" "\${MIZAN_MAIN:-$3}" "\$@"
LAUNCHER
  chmod 755 "$1/bin/mizan"
}

# write_jpackage_options FILE VERSION OPTIONS: the same for jpackage, one option per line
write_jpackage_options() {
  local one
  {
    printf '%s\n' "--name $(option name)" "--app-version $2" "--vendor \"$(option vendor)\"" \
      "--description \"$(option description)\"" "--copyright \"$(option copyright)\"" \
      "--main-class $(option main.class)" "--main-jar mizan-$2.jar"
    for one in $3; do
      printf '%s\n' "--java-options \"$one\""
    done
  } > "$1"
  printf '%s\n' "extension=$(option extension)" "mime-type=$(option mime)" \
    "description=$(option mime.description)" > "$(dirname "$1")/association.properties"
}
