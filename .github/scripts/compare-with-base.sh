#!/usr/bin/env bash
# Builds the site without and with a change and tells in words what differs, in the job's summary too.
#
#   .github/scripts/compare-with-base.sh [BASE]
#
# BASE is the commit to compare with. Without it, the first parent of the commit that is checked out: for a pull request
# GitHub checks out its merge with the base branch, so that is the site as it is now.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

base=${1:-HEAD^1}
work=$(mktemp -d)
tidy() {
  git worktree remove --force "$work/base" 2>/dev/null || true
  rm -rf "$work"
}
trap tidy EXIT

tell() {
  tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
}

# Both builds are of the same moment, so that a day that begins between them is no difference.
SOURCE_DATE_EPOCH=$(date +%s)
export SOURCE_DATE_EPOCH

npm run -s build -- --output "$work/new"

git worktree add --quiet --detach "$work/base" "$base"
if cmp -s package-lock.json "$work/base/package-lock.json"; then
  ln -s "$PWD/node_modules" "$work/base/node_modules"
else
  (cd "$work/base" && npm ci)
fi
if ! (cd "$work/base" && npm run -s build -- --output "$work/old"); then
  echo "The site can't be built without this change, so there is nothing to compare with." | tell
  exit 0
fi

npm run -s compare -- "$work/old" "$work/new" | tell
