#!/usr/bin/env bash
# Builds the program with a runtime of its own into target/image/mizan, on Linux, macOS or Windows (Git Bash):
#   runtime/  the JDK's and JavaFX's modules that are needed
#   app/      the program's jars, the reference database, SQLite's native library, icons, the ahead-of-time cache
#   bin/      (Linux) the command that starts it
# target/image/jpackage.txt has the same as options of jpackage, and --without-cache leaves the training to the script
# that has jpackage's launcher, on the other systems.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/common.sh

need mvn "Maven 3.8 or newer"
need unzip "unzip"
jdk=$(jdk_home)
image=target/image
program=$image/mizan
rm -rf "$image"
mkdir -p "$program/app" "$image/jmods"

say "compiling"
# The tests are run by whoever wants them (.ci/run does).
mvn --quiet --batch-mode --no-transfer-progress -DskipTests package dependency:copy-dependencies@modules
version=$(sed -n 's/^version=//p' target/classes/mizan/app/version.properties)

say "sorting libraries"
# JavaFX goes into the runtime, as the JDK's own modules do. All others, be they modules or not, lie beside the program:
# there a library needs no module-info, and ControlsFX does not pull the network's modules in.
for jar in target/modules/*.jar; do
  case $(basename "$jar") in
    jspecify-*) ;;
    javafx-*)
      unpacked=$image/unpacked/$(basename "$jar" .jar)
      mkdir -p "$unpacked/classes" "$unpacked/natives"
      unzip -q "$jar" -d "$unpacked/classes"
      [ -f "$unpacked/classes/module-info.class" ] || continue
      # As plain files in the runtime they need not be unpacked to somebody's home at the first start.
      find "$unpacked/classes" -maxdepth 1 -regex '.*\.\(so\|dll\|dylib\)' -exec mv {} "$unpacked/natives" \;
      module=$(basename "$jar" | sed 's/^\(javafx-[a-z]*\)-.*/\1/; s/-/./')
      "$jdk/bin/jmod" create --class-path "$unpacked/classes" --libs "$unpacked/natives" "$image/jmods/$module.jmod"
      ;;
    sqlite-jdbc-*)
      # Without the native libraries of twenty other systems; this one's lies beside the program.
      unpacked=$image/unpacked/sqlite
      unzip -q "$jar" -d "$unpacked"
      mv "$unpacked/org/sqlite/native/$(sqlite_folder)" "$program/app"
      rm -r "$unpacked/org/sqlite/native"
      "$jdk/bin/jar" --create --file "$program/app/$(basename "$jar")" --no-manifest -C "$unpacked" .
      ;;
    *) cp "$jar" "$program/app" ;;
  esac
done
cp "target/mizan-$version.jar" "$program/app"
cp target/reference.db LICENSE resources/data/NOTICE "$program/app"

say "turning style sheets into their binary form"
for jar in "$program"/app/{mizan,atlantafx,controlsfx}-*.jar; do
  sheets=$image/unpacked/sheets-$(basename "$jar")
  unzip -q "$jar" '*.css' -d "$sheets"
  "$jdk/bin/java" --module-path target/modules --add-modules javafx.graphics packaging/build/BinaryStyles.java "$sheets"
  find "$sheets" -name '*.css' -delete
  "$jdk/bin/jar" --update --no-compress --file "$jar" -C "$sheets" .
done

say "drawing icons"
"$jdk/bin/java" --module-path target/modules --add-modules javafx.graphics \
  --enable-native-access=javafx.graphics packaging/build/RenderIcons.java packaging/icons "$image/icons"
mkdir "$program/app/icons"
cp "$image"/icons/mizan-{16,24,32,48,64,128,256}.png "$program/app/icons"

say "linking the runtime"
# The modules that the program's descriptor names, but for those of the libraries beside it.
asked=$("$jdk/bin/java" --module-path "target/mizan-$version.jar" --describe-module mizan |
  awk '$1 == "requires" && $2 ~ /^java(fx)?\./ { print $2 }' | paste -sd, -)
"$jdk/bin/jlink" --module-path "$image/jmods" --add-modules "$asked,$(option more.modules)" \
  --include-locales="$(option locales)" --strip-debug --no-header-files --no-man-pages --output "$program/runtime"

say "writing how to start it"
options=$(option java.options)
write_launcher "$program" "$options" "$(option main.class)"
write_jpackage_options "$image/jpackage.txt" "$version" "$options"

printf '%s\n' "$version" > "$image/version.txt"

if [ "${1:-}" != --without-cache ]; then
  say "training the ahead-of-time cache"
  bash packaging/train.sh "$program"
fi

rm -rf "$image/unpacked" "$image/jmods"
say "done: $program, $(du -sh "$program" | cut -f1)"
