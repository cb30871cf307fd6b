#!/usr/bin/env bash
# Measures what a traced call costs, and writes the tables and the chart of docs/performance.md. Takes some minutes on a quiet machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet run --configuration Release --project Benchmarks -- report "$PWD/Benchmarks/results"
