#!/usr/bin/env bash
# Installs what building and trying the .deb needs beside a JDK 25 and Maven, on Debian and Ubuntu. To be run as root.
set -euo pipefail
apt-get update -qq
gtk=libgtk-3-0
apt-cache policy libgtk-3-0t64 | grep -q 'Candidate: [0-9]' && gtk=libgtk-3-0t64
DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
  unzip xz-utils fakeroot time desktop-file-utils appstream shared-mime-info poppler-utils libreoffice-calc xvfb xauth xdotool openbox xcompmgr util-linux \
  "$gtk" libgl1 libxtst6 libxxf86vm1 libpangoft2-1.0-0 libfontconfig1 libfreetype6 > /dev/null
