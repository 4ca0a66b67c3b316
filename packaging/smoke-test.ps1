# Installs target\Mizan-*.msi for this account, checks it without a window and with one, and removes it again: the part of
# smoke-test.sh that needs no tools to move the mouse.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$package = (Get-Item target\Mizan-*.msi).FullName
$program = Join-Path $env:LOCALAPPDATA 'Mizan\Mizan.exe'
$data = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())

function Check($what, $arguments, $expected) {
    $process = Start-Process $program $arguments -Wait -PassThru -RedirectStandardOutput out.txt -RedirectStandardError err.txt
    if ($process.ExitCode -ne 0) { throw "$what ended with exit code $($process.ExitCode): $(Get-Content out.txt, err.txt)" }
    if ((Get-Item err.txt).Length -gt 0) { throw "$what wrote to standard error: $(Get-Content err.txt)" }
    if (-not (Select-String -Quiet $expected out.txt)) { throw "$what did not say '$expected': $(Get-Content out.txt)" }
}

$install = Start-Process msiexec "/i `"$package`" /qn" -Wait -PassThru
if ($install.ExitCode -ne 0) { throw "it cannot be installed: $($install.ExitCode)" }
try {
    Check 'the self-check' '--self-check' 'all is well'
    # With this option a virtual machine that cannot use the cache refuses to start.
    Add-Content (Join-Path (Split-Path $program) 'app\Mizan.cfg') 'java-options=-XX:AOTMode=on' -Encoding ascii
    Check 'the window' "--time-start --data-dir `"$data`"" '^painted [0-9]'
    $type = (Get-ItemProperty 'HKCU:\Software\Classes\.mizan').'(default)'
    if (-not $type) { throw 'the type of .mizan files is not known' }
} finally {
    Start-Process msiexec "/x `"$package`" /qn" -Wait
}
if (Test-Path $program) { throw "left behind: $program" }
if (-not (Test-Path $data)) { throw "the person's data are gone" }
Write-Output 'smoke-test.ps1: all is well'
