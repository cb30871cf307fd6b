#!/usr/bin/env bash
# Runs the gates of a commit and of the working tree in turns, and fails when a ratio or a number of bytes has become worse by over 10 %.
#   build/bench-compare.sh BASE [ROUNDS]    BASE: any name of a commit; ROUNDS: 2 unless told, the best value of a gate counts
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

base=${1:-}
rounds=${2:-2}
if [[ -z $base ]] || ! [[ $rounds =~ ^[1-9][0-9]*$ ]]; then
  echo "usage: build/bench-compare.sh BASE [ROUNDS]; BASE is a commit, ROUNDS a number from 1" >&2
  exit 2
fi
if ! commit=$(git rev-parse --verify --quiet "$base^{commit}"); then
  echo "'$base' is no commit of this repository. Valid: a hash, a tag or a branch; 'git log --oneline' lists them." >&2
  exit 2
fi

work=$(mktemp -d)
cleanup() {
  git worktree remove --force "$work/base" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
git worktree add --quiet --detach "$work/base" "$commit"
if [[ ! -x $work/base/build/gates.sh ]]; then
  echo "'$base' has no build/gates.sh: there is nothing to compare with." >&2
  exit 2
fi

for ((round = 1; round <= rounds; round++)); do
  echo "== round $round of $rounds: $base" >&2
  "$work/base/build/gates.sh" >>"$work/before.txt" || true
  echo "== round $round of $rounds: working tree" >&2
  build/gates.sh >>"$work/after.txt" || true
done
dotnet run --configuration Release --no-build --project Benchmarks -- compare "$work/before.txt" "$work/after.txt"
