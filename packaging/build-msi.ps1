# Builds target\Mizan-VERSION.msi on Windows: per user, without administrator, with a start menu entry.
# Needs a JDK 25 (JAVA_HOME), Maven, Git for Windows (its bash runs build-image.sh) and WiX Toolset 3.14 or newer.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

foreach ($need in 'mvn', 'bash') {
    if (-not (Get-Command $need -ErrorAction SilentlyContinue)) { throw "$need is missing; packaging/README.md says what is needed" }
}
if (-not $env:JAVA_HOME) { throw 'JAVA_HOME does not name a JDK 25' }
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'

function Option($name) {
    $line = Get-Content packaging/options.properties | Where-Object { $_ -match "^$([regex]::Escape($name)) *= *(.+)$" }
    if (-not $line) { throw "options.properties has no $name" }
    return $Matches[1]
}
function Run($command) {
    & $command @args
    if ($LASTEXITCODE -ne 0) { throw "$command ended with exit code $LASTEXITCODE" }
}

Run bash packaging/build-image.sh --without-cache

# First the program's folder with its .exe, then the cache that is trained with that .exe, then the package around both.
$image = 'target\image\windows'
Run $jpackage '@target/image/jpackage.txt' --type app-image --dest $image `
    --runtime-image target\image\mizan\runtime --input target\image\mizan\app --icon target\image\icons\mizan.ico
$program = Join-Path $image (Option 'name')
Run bash packaging/train.sh $program "$program/Mizan.exe" "$program/app/mizan.aot"
Add-Content (Join-Path $program 'app\Mizan.cfg') "java-options=-XX:AOTCache=`$APPDIR\mizan.aot" -Encoding ascii

Run $jpackage --type msi --app-image $program --dest target --name (Option 'name') `
    --app-version (Get-Content target\image\version.txt) --vendor (Option 'vendor') --copyright (Option 'copyright') `
    --description (Option 'description') --license-file LICENSE `
    --win-per-user-install --win-menu --win-menu-group (Option 'name') --win-shortcut-prompt `
    --win-upgrade-uuid (Option 'upgrade.code') --file-associations target\image\association.properties
Write-Output "build-msi.ps1: done, target\$(Option 'name')-$(Get-Content target\image\version.txt).msi"
