#!/usr/bin/env bash
# Commits what a publication remembers, if it has changed, and pushes it: the list of known addresses, the one of translations, and
# nothing else.
#
#   .github/scripts/commit-ledger.sh FOLDER [BRANCH]
#
# FOLDER has the lists as the build of the commit that is checked out has left them. GitHub starts no workflow for what a workflow
# pushes, and the publishing workflow ignores pushes of these files alone, so nothing runs in a circle.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

new=$1
branch=${2:-main}
addresses=content/addresses.txt
translations=content/translations.txt
attempts=3

fail() {
  echo "::error file=$addresses::$1"
  exit 1
}

said=()
cp "$new/addresses.txt" "$addresses"
git add -- "$addresses"
read -r added removed _ < <(git diff --cached --numstat -- "$addresses"; echo "0 0")
((removed == 0)) || fail "Lines of the old list that the new one lacks: $removed. An address is never forgotten, so nothing was pushed."
((added == 0)) || said+=("Remember the addresses that were published ($added new)")

# A site of one language has no such list.
if [[ -e $new/translations.txt ]]; then
  cp "$new/translations.txt" "$translations"
  git add -- "$translations"
  git diff --cached --quiet -- "$translations" || said+=("Remember from which words translations were made")
fi

if ((${#said[@]} == 0)); then
  echo "Nothing is new."
  exit 0
fi
messages=()
for line in "${said[@]}"; do messages+=(-m "$line"); done
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet "${messages[@]}"

for ((attempt = 1; attempt <= attempts; attempt++)); do
  if git push --quiet origin "HEAD:refs/heads/$branch"; then
    printf '%s.\n' "${said[@]}"
    exit 0
  fi
  # Somebody pushed in between. Lines of the lists stand for themselves, so both sides are kept.
  git fetch --quiet origin "$branch"
  git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
    rebase --quiet FETCH_HEAD || fail "What was published can't be joined with what is on $branch now. Run the workflow again."
done
fail "What was published can't be pushed to $branch. If the branch is protected, let github-actions push to it (see .github/PUBLISHING.md)."
