#!/usr/bin/env bash
# Builds the site without and with a change and tells in words what differs, in the job's summary too.
#
#   .github/scripts/compare-with-base.sh [BASE]
#
# BASE is the commit to compare with. Without it, the first parent of the commit that is checked out: for a pull request
# GitHub checks out its merge with the base branch, so that is the site as it is now.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

npm run -s compare -- --base "${1:-HEAD^1}" --report "${GITHUB_STEP_SUMMARY:-/dev/null}"
