#!/usr/bin/env bash
# Weaves every method of a copy of an assembly and checks each of them; the original is only read.
# usage: build/weave-check.sh path/to/any.dll
set -euo pipefail
dotnet run --project "$(dirname "${BASH_SOURCE[0]}")/WeaveCheck" -- "$@"
