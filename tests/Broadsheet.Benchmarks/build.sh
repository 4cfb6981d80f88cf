#!/usr/bin/env bash
# Usage: build.sh [ARTICLES] [SEED]
# Builds a project of so many articles (10,000) and prints what they cost the compiler: user time and peak memory, beside the
# same compiler without pages and with as many empty generated files. Needs GNU time. Nothing is left behind.
#   BROADSHEET_PACKAGES  a folder with the package, else it is packed
#   BROADSHEET_MAKE      "make" for pages of several articles, dense with figures; else "articles"
set -euo pipefail
articles=${1:-10000} seed=${2:-1}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

dotnet build "$here" -c Release -v q -nologo -clp:ErrorsOnly >&2
packages=${BROADSHEET_PACKAGES:-}
if [ -z "$packages" ]; then
  packages=$work/packages
  dotnet pack "$here/../../src/Broadsheet.Package" -c Release -o "$packages" -v q -nologo >&2
fi
version=$(basename "$(ls "$packages"/Broadsheet.[0-9]*.nupkg | head -n 1)" .nupkg)
version=${version#Broadsheet.}
benchmarks=$here/bin/Release/net10.0/Broadsheet.Benchmarks.dll

mkdir "$work/project" && cd "$work/project"
dotnet "$benchmarks" "${BROADSHEET_MAKE:-articles}" "$seed" "$articles" pages
cat > Main.cs <<X
#if CORPUS
using System;
using System.Diagnostics;
using Broadsheet;

var before = GC.GetAllocatedBytesForCurrentThread();
var watch = Stopwatch.StartNew();
void Lap(string what, double each = 1)
{
    var (time, bytes) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    Console.WriteLine(\$"{what}: {time.TotalMilliseconds:0.00} ms, {bytes:N0} bytes, {time.TotalNanoseconds / each:0} ns each");
    before = GC.GetAllocatedBytesForCurrentThread();
    watch.Restart();
}

Lap("start");
var count = Corpus.Articles.Count;
Lap("number of articles");
_ = Corpus.Articles[count / 2];
Lap("first article");
_ = Corpus.Articles[count / 3];
Lap("another one");
long Walk() { var all = 0L; foreach (var figure in Corpus.Statistics) { all += figure.Text.Length; } return all; }
_ = Walk();
Lap("figures, read back", Corpus.Statistics.Count);
for (var i = 0; i < 3; i++)
{
    _ = Walk();
    Lap("figures, again", Corpus.Statistics.Count);
}
Console.WriteLine(\$"{count} articles, {Corpus.Statistics.Count} figures");
#endif
#if !CORPUS
System.Console.WriteLine("no page is read");
#endif
X
cat > "$work/nuget.config" <<X
<configuration><packageSources><clear /><add key="local" value="$packages" /></packageSources></configuration>
X
cat > News.csproj <<X
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <Optimize>true</Optimize>
    <TargetFramework>net10.0</TargetFramework>
    <NuGetAudit>false</NuGetAudit>
    <UseSharedCompilation>false</UseSharedCompilation>
    <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Broadsheet" Version="$version" />
    <NewspaperPage Include="pages/**/*.txt" />
  </ItemGroup>
  <Target Name="KeepArguments" AfterTargets="CoreCompile">
    <WriteLinesToFile File="csc.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" Condition="'@(CscCommandLineArgs)' != ''" />
  </Target>
</Project>
X
export NUGET_PACKAGES=$work/cache

# The arguments that the build gives the compiler, then the compiler alone.
dotnet restore -v q -nologo >&2
dotnet build --no-restore -v q -nologo -p:SkipCompilerExecution=true -t:PrepareResources\;Compile -clp:ErrorsOnly >&2
compiler=$(find "$(dirname "$(readlink -f "$(command -v dotnet)")")/sdk/$(dotnet --version)" -name csc.dll -path '*bincore*')
grep -v -E '^/(resource|additionalfile|analyzer:.*[Bb]roadsheet)' csc.rsp > none.rsp
{ grep -v -E '^/(resource|analyzer:.*[Bb]roadsheet)' csc.rsp; echo "/analyzer:$benchmarks"; } > files.rsp
{ cat csc.rsp; echo /define:CORPUS; } > all.rsp
{ cat all.rsp; echo /skipanalyzers+; } > generator.rsp

measure() { # name, arguments file, base of ratio
  mkdir -p "out/$1"
  sed -E "s#^/out:.*#/out:out/$1/News.dll#; s#^/(refout|doc):.*##; s#^/nowarn:#/nowarn:CS9057,#" "$2" > "$1.args"
  /usr/bin/time -f '%U %S %M' -o "$1.time" dotnet "$compiler" /noconfig "@$1.args" > "$1.log" || { tail -n 5 "$1.log" >&2; exit 1; }
  read -r user system memory < "$1.time"
  printf '%-12s %8.1f s user %6.1f s system %6d MB peak\n' "$1" "$user" "$system" $((memory / 1024))
}
printf '%s pages, %s characters, %s bytes\n' "$(ls pages | wc -l)" "$(cat pages/* | wc -m)" "$(cat pages/* | wc -c)"
measure none none.rsp
measure files files.rsp
measure generator generator.rsp
measure all all.rsp
awk 'FNR == 1 { user[FILENAME] = $1 + $2; memory[FILENAME] = $3 / 1024 }
  END {
    files = user["files.time"] - user["none.time"]
    printf "empty files add %.1f s; the generator %.1f s (%.2f times); with the analyzers %.1f s (%.2f times), %d MB above no pages\n",
      files, user["generator.time"] - user["none.time"], (user["generator.time"] - user["none.time"]) / files,
      user["all.time"] - user["none.time"], (user["all.time"] - user["none.time"]) / files, memory["all.time"] - memory["none.time"]
  }' none.time files.time generator.time all.time
printf 'assembly: %.2f times the text; %s diagnostics\n' \
  "$(echo "$(stat -c %s out/all/News.dll) $(cat pages/* | wc -c)" | awk '{ print $1 / $2 }')" "$(grep -c ': warning\|: info' all.log || true)"

# What a program with that corpus pays at run time.
cp "$work"/cache/broadsheet/*/lib/net10.0/Broadsheet.dll out/all/
cat > out/all/News.runtimeconfig.json <<X
{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }
X
dotnet out/all/News.dll
