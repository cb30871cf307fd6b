#!/usr/bin/env bash
# Looks for spans that have another call's data, in a debug build, which also tells of every use of a span after its release.
# usage: build/stress.sh [spans, 50000000 by default] [seed]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet run --configuration Debug --project HoneyHive.Weaver.Tests/Programs/Stress -- "${1:-50000000}" "${@:2}"
