#!/usr/bin/env bash
# Checks that the tests run through more than 90 % of the lines of the weaver and of the runtime.
# usage: build/coverage.sh [folder that a run with --collect "XPlat Code Coverage" has written its results to]
set -euo pipefail
cd "$(dirname "$0")/.."

limit=0.90
folder=${1:-artifacts/tests}
report=$(find "$folder" -name coverage.cobertura.xml -print -quit)
if [[ -z $report ]]; then
  echo "There is no coverage.cobertura.xml below $folder." >&2
  exit 1
fi

status=0
for assembly in HoneyHive.Runtime HoneyHive.Fody; do
  rate=$(sed -n "s/.*<package name=\"$assembly\" line-rate=\"\([0-9.]*\)\".*/\1/p" "$report")
  awk -v name="$assembly" -v rate="${rate:-0}" -v limit="$limit" 'BEGIN {
    enough = rate > limit
    printf "%-20s %5.1f %% of lines, more than %.0f %% wanted: %s\n", name, rate * 100, limit * 100, enough ? "PASS" : "FAIL"
    exit !enough
  }' || status=1
done
exit $status
