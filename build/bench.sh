#!/usr/bin/env bash
# Measures what a traced call costs, and writes the tables and the chart of docs/performance.md. Takes some minutes on a quiet machine.
#   build/bench.sh [all | FILTER]    all: BenchmarkDotNet's table of every class as well, which takes half an hour; FILTER: only those, of some classes,
#                                    such as '*Burst*'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=$PWD/Benchmarks/results
filter=${1:-}
if (($# > 1)); then
  echo "usage: build/bench.sh [all | FILTER]; FILTER is a pattern of BenchmarkDotNet in quotation marks, such as '*Burst*'" >&2
  exit 2
fi

if [[ -z $filter || $filter == all ]]; then
  dotnet run --configuration Release --project Benchmarks -- report "$results"
fi
if [[ -n $filter ]]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  dotnet run --configuration Release --project Benchmarks -- --filter "${filter/#all/*}" --artifacts "$work"
  mkdir -p "$results/benchmarkdotnet"
  for table in "$work"/results/*-report-github.md; do
    name=$(basename "$table" -report-github.md)
    name=${name#HoneyHive.Benchmarks.}
    { echo "# $name"; cat "$table"; } >"$results/benchmarkdotnet/$name.md"
  done
fi
