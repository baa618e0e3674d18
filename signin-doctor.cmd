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
rem The second compiler does not pay for itself; verbs that read logs get a heap that follows what is kept.
set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
for %%v in (analyze convert user loops pull) do if "%~1"=="%%v" set "tuning=%tuning% -XX:InitialRAMPercentage=0.7 -XX:MaxRAMPercentage=50 -XX:NewSize=64m -XX:MaxNewSize=64m -XX:MaxTenuringThreshold=1 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=15"
if defined SIGNIN_DOCTOR_JAVA_OPTS set "tuning="
set "sharing=-Xshare:auto"
set "archive="
if defined LOCALAPPDATA if not defined SIGNIN_DOCTOR_JAVA_OPTS call :archive
if defined archive if exist "%archive%" set "sharing=-XX:SharedArchiveFile=%archive%"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable "%sharing%" -XX:+VerifySharedSpaces %tuning% %SIGNIN_DOCTOR_JAVA_OPTS% -cp "%jar%" io.github.signindoctor.Main %*
set "code=%ERRORLEVEL%"
rem The archive of classes is made after the answer and never speaks; whoever makes the folder makes the archive.
if defined archive if not exist "%archive%" if not exist "%archive%.failed" (
  mkdir "%LOCALAPPDATA%\signin-doctor" 2>nul
  mkdir "%archive%.making" 2>nul && start "" /b cmd /c "("%java%" -XX:ArchiveClassesAtExit="%archive%.making\archive" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "%jar%" io.github.signindoctor.Rehearsal && move /y "%archive%.making\archive" "%archive%" || type nul>"%archive%.failed") & rmdir /s /q "%archive%.making"" <nul >nul 2>&1
)
exit /b %code%

rem Names the archive after size and time of the program and of Java, and where the program lies.
:archive
set "stamp="
for %%f in ("%jar%") do set "stamp=%%~zf-%%~tf-%%~ff"
for %%f in ("%java%") do if exist "%%~ff" (set "stamp=%stamp%-%%~zf-%%~tf") else set "stamp=%stamp%-%%~z$PATH:f-%%~t$PATH:f"
set "stamp=%stamp::=%"
set "stamp=%stamp:/=%"
set "stamp=%stamp:\=%"
set "stamp=%stamp: =%"
if not "%stamp:~180%"=="" exit /b 0
set "archive=%LOCALAPPDATA%\signin-doctor\%stamp%-%number%.jsa"
exit /b 0

:needs
echo help: install Java 17 or newer, for example from https://adoptium.net, or set JAVA_HOME to one>&2
exit /b 1

rem Succeeds when something that the program is made of is newer than the program.
:stale
if not exist "%jar%" exit /b 0
powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $n=Get-ChildItem -Recurse -LiteralPath ($env:home+'pom.xml'),($env:home+'src\main'),($env:home+'error-codes') | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%
