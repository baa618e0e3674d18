@echo off
rem Starts signin-doctor on Windows. In a checkout it first builds the program when it is not built yet or its sources
rem are newer; unpacked from the zip it just starts. Options for Java: SIGNIN_DOCTOR_JAVA_OPTS.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
if defined JAVA_HOME if not exist "%java%" (
  echo signin-doctor: JAVA_HOME: no Java in '%JAVA_HOME%' ^(expected 17 or newer^)>&2
  goto needs
)
set "number="
for /f tokens^=2^ delims^=^" %%v in ('cmd /c ""%java%" -version 2>&1" ^| findstr /c:" version "') do (
  for /f "delims=.-+ tokens=1" %%n in ("%%v") do set "number=%%n"
)
if not defined number (
  echo signin-doctor: no Java was found ^(expected 17 or newer^)>&2
  goto needs
)
if %number% LSS 17 (
  echo signin-doctor: this Java is too old ^(expected 17 or newer^)>&2
  goto needs
)

set "jar=%home%signin-doctor.jar"
if not exist "%home%pom.xml" goto start
set "jar=%home%target\signin-doctor.jar"
set "lock=%home%target\.launcher-lock"
call :stale || goto start
if not exist "%home%target" mkdir "%home%target" 2>nul
set /a waited=0
:wait
mkdir "%lock%" 2>nul && goto locked
set /a waited+=1
rem After ten minutes the lock belongs to a build that was killed.
if %waited% GEQ 600 rmdir /s /q "%lock%" 2>nul
ping -n 2 127.0.0.1 >nul
goto wait
:locked
call :stale || goto built
echo signin-doctor: building the program, which takes a minute the first time>&2
pushd "%home%"
call mvnw.cmd -q -B -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true -Dassembly.skipAssembly=true package >target\launcher.log 2>&1
set "code=%ERRORLEVEL%"
popd
if not "%code%"=="0" (
  rmdir /s /q "%lock%" 2>nul
  type "%home%target\launcher.log" >&2
  echo signin-doctor: the build failed>&2
  echo help: the whole log: %home%target\launcher.log>&2
  exit /b 1
)
:built
rmdir /s /q "%lock%" 2>nul

:start
if not exist "%jar%" (
  echo signin-doctor: '%jar%' is missing>&2
  echo help: unpack the whole zip again>&2
  exit /b 1
)
rem A console that is not in UTF-8 gets ASCII.
if not defined LC_ALL if not defined LC_CTYPE chcp | find "65001" >nul || set "LC_CTYPE=C"
"%java%" -XX:+UseSerialGC %SIGNIN_DOCTOR_JAVA_OPTS% -cp "%jar%" io.github.signindoctor.Main %*
exit /b %ERRORLEVEL%

:needs
echo help: install Java 17 or newer, for example from https://adoptium.net, or set JAVA_HOME to one>&2
exit /b 1

rem Succeeds when something that the program is made of is newer than the program.
:stale
if not exist "%jar%" exit /b 0
powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $n=Get-ChildItem -Recurse -LiteralPath ($env:home+'pom.xml'),($env:home+'src\main'),($env:home+'error-codes') | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%
