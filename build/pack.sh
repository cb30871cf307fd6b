#!/usr/bin/env bash
# Makes the packages HoneyHive.Runtime and HoneyHive.Fody in artifacts/packages.
# Arguments go to dotnet pack, e.g. -p:Version=0.2.0-preview.1
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf artifacts/packages
dotnet pack HoneyHive.Runtime -c Release --nologo "$@"
dotnet pack build/package -c Release --nologo "$@"
ls -l artifacts/packages
