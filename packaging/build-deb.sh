#!/usr/bin/env bash
# Builds target/mizan_VERSION_ARCHITECTURE.deb. Takes target/image/mizan as it is if it is there and --reuse is given.
#
# Put together by dpkg-deb rather than by jpackage: its launcher adds 0.15 s to each start, and its scripts want folders
# that a machine without a desktop has not.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/common.sh
need dpkg-deb dpkg
need fakeroot fakeroot
need xz xz-utils
need desktop-file-validate desktop-file-utils
need appstreamcli appstream

program=target/image/mizan
[ "${1:-}" = --reuse ] && [ -s "$program/app/mizan.aot" ] || packaging/build-image.sh
version=$(sed -n 's/^version=//p' target/classes/mizan/app/version.properties)
architecture=$(dpkg --print-architecture)
tree=target/deb
rm -rf "$tree"

# fill FILE: with its @NAMES@ replaced
fill() {
  sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@VENDOR@/$(option vendor)/" \
    -e "s/@KILOBYTES@/${kilobytes:-0}/" -e "s/@DATE@/$(date -u +%F)/" "packaging/linux/$1"
}

# Times are kept to the second: the cache is valid only for jars and a runtime that are as old as those it was made from.
mkdir -p "$tree/opt" "$tree/usr/bin"
cp -a "$program" "$tree/opt/mizan"
ln -s /opt/mizan/bin/mizan "$tree/usr/bin/mizan"
install -D -m 644 packaging/linux/mizan.desktop "$tree/usr/share/applications/mizan.desktop"
install -D -m 644 packaging/linux/mizan.xml "$tree/usr/share/mime/packages/mizan.xml"
mkdir -p "$tree/usr/share/metainfo" "$tree/usr/share/doc/mizan"
fill mizan.metainfo.xml > "$tree/usr/share/metainfo/mizan.metainfo.xml"
cat LICENSE resources/data/NOTICE > "$tree/usr/share/doc/mizan/copyright"
icons=$tree/usr/share/icons/hicolor
for size in 16 24 32 48 64 128 256 512; do
  install -D -m 644 "target/image/icons/mizan-$size.png" "$icons/${size}x$size/apps/mizan.png"
done
install -D -m 644 packaging/icons/mizan.svg "$icons/scalable/apps/mizan.svg"

desktop-file-validate "$tree/usr/share/applications/mizan.desktop"
appstreamcli validate --no-net "$tree/usr/share/metainfo/mizan.metainfo.xml"

kilobytes=$(du -sk "$tree" | cut -f1)
mkdir "$tree/DEBIAN"
fill control > "$tree/DEBIAN/control"
install -m 755 packaging/linux/prerm "$tree/DEBIAN/prerm"
(cd "$tree" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$tree"

deb=target/mizan_${version}_$architecture.deb
# The default level makes the file 3 MB smaller and takes four times as long.
say "packing"
fakeroot dpkg-deb -Zxz -z2 --build "$tree" "$deb" > /dev/null
say "done: $deb, $(du -m "$deb" | cut -f1) MB"
