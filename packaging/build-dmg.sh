#!/usr/bin/env bash
# Builds target/Mizan-VERSION.dmg on macOS. Needs a JDK 25, Maven and Xcode's command line tools. Not signed: whoever
# passes it on signs and notarizes it with --mac-sign and an Apple developer account, or the Finder will warn.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/common.sh
[ "$(uname -s)" = Darwin ] || fail "a .dmg can be built on macOS only"
need codesign "Xcode's command line tools: xcode-select --install"

packaging/build-image.sh --without-cache
jpackage=$(jdk_home)/bin/jpackage
version=$(cat target/image/version.txt)
# macOS takes no version that starts with 0.
package_version=$(printf '%s' "$version" | sed 's/^0\./1./')

# First the program's folder, then the cache that is trained with its launcher, then the package around both.
"$jpackage" @target/image/jpackage.txt --app-version "$package_version" --type app-image --dest target/image/macos \
  --runtime-image target/image/mizan/runtime --input target/image/mizan/app --icon target/image/icons/mizan.icns \
  --mac-package-identifier local.mizan.Mizan --mac-app-category public.app-category.education \
  --file-associations target/image/association.properties
program=target/image/macos/$(option name).app
packaging/train.sh "$program" "$program/Contents/MacOS/$(option name)" "$program/Contents/app/mizan.aot"
printf '%s\n' 'java-options=-XX:AOTCache=$APPDIR/mizan.aot' >> "$program/Contents/app/$(option name).cfg"
# What was added is not covered by the signature that jpackage made.
codesign --force --deep --sign - "$program"

"$jpackage" --type dmg --app-image "$program" --dest target --name "$(option name)" --app-version "$package_version"
say "done: target/$(option name)-$package_version.dmg"
