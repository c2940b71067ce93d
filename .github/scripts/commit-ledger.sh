#!/usr/bin/env bash
# Commits the list of known addresses, if publishing added any, and pushes it: this file and nothing else.
#
#   .github/scripts/commit-ledger.sh FILE [BRANCH]
#
# FILE is the list as the build of the commit that is checked out has left it. GitHub starts no workflow for what a workflow
# pushes, and the publishing workflow ignores pushes of this file alone, so nothing runs in a circle.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

new=$1
branch=${2:-main}
ledger=content/addresses.txt
attempts=3

fail() {
  echo "::error file=$ledger::$1"
  exit 1
}

cp "$new" "$ledger"
git add -- "$ledger"
read -r added removed _ < <(git diff --cached --numstat -- "$ledger"; echo "0 0")
if ((added + removed == 0)); then
  echo "No address is new."
  exit 0
fi
((removed == 0)) || fail "Lines of the old list that the new one lacks: $removed. An address is never forgotten, so nothing was pushed."

git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet -m "Remember the addresses that were published ($added new)" -- "$ledger"

for ((attempt = 1; attempt <= attempts; attempt++)); do
  if git push --quiet origin "HEAD:refs/heads/$branch"; then
    echo "Lines added to $ledger: $added."
    exit 0
  fi
  # Somebody pushed in between. Lines of the list stand for themselves, so both sides are kept.
  git fetch --quiet origin "$branch"
  git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
    rebase --quiet FETCH_HEAD || fail "The list of addresses can't be joined with what is on $branch now. Run the workflow again."
done
fail "The list of addresses can't be pushed to $branch. If the branch is protected, let github-actions push to it (see .github/PUBLISHING.md)."
