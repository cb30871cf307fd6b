#!/usr/bin/env bash
# Checks the limits on the cost of tracing. Fails when one is exceeded.
#   build/gates.sh [GROUP ...]    GROUP: off, calls, sampling, shapes, load, processes, snapshots or weaving; all unless told
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet run --configuration Release --project Benchmarks -- gates "$@"
