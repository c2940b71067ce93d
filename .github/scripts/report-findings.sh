#!/usr/bin/env bash
# Keeps one issue about what a program found on the site: opens it, brings it up to date, closes it when all is well.
#
#   .github/scripts/report-findings.sh ISSUE FILE…
#
# ISSUE is the label that the issue has, one of those below. Each FILE is a report in Markdown, of `waymark check`, `waymark freshness` or
# `waymark translations`. Uses `gh`, with GH_TOKEN and GH_REPO.
set -euo pipefail

label=$1
shift
# GitHub takes 65,536 characters.
most=60000

case $label in
weekly-look)
  title="What to look at on the site"
  about="Kept by the weekly look at the site"
  intro="Once a week a program reads the site, looks what is due and which translations are behind, and asks the websites that it links to. This is what it found last time.
The list is brought up to date each week, and this issue is closed when nothing is left."
  check="npm run check -- --external"
  ;;
translations-left-out)
  title="Translations that are not on the site because of a mistake"
  about="Kept by the publication of the site"
  intro="These translations have mistakes, so readers get the original in their place; all else is published. Mend a mistake, and the translation is on the site some minutes later.
The list is brought up to date with each publication, and this issue is closed when nothing is left."
  check="npm run check"
  ;;
*)
  echo "::error::There is no issue \"$label\"."
  exit 1
  ;;
esac

open=()
# What comes by itself opens no issue, and stands in one that is open.
coming=()
for report in "$@"; do
  first=$(head -n 1 "$report")
  if [[ $first != '**'* ]]; then
    echo "::error::$report is no report."
    exit 1
  fi
  case $first in
  '**No problems.**' | '**Nothing to do on translations.**') ;;
  '**Nothing to look at until '*) ! grep -q '^###' "$report" || coming+=("$report") ;;
  *) open+=("$report") ;;
  esac
done

number=$(gh issue list --label "$label" --state open --limit 1 --json number --jq '.[0].number // empty')

if ((${#open[@]} == 0)); then
  if [[ -n $number ]]; then
    gh issue close "$number" --comment "Nothing is left to look at. Thank you."
  else
    echo "Nothing to look at."
  fi
  exit 0
fi

# The lines of a report that fit into its share of an issue.
cut() {
  local more=$check
  case $(head -n 1 "$1") in
  '**Translations.**') more="npm run translations" ;;
  '**To look at: '* | '**Nothing to look at until '*) more="npm run freshness" ;;
  esac
  awk -v most=$((most / ${#shown[@]})) -v more="$more" '{ length_so_far += length($0) + 1 } length_so_far > most { print "\n… and more: run `" more "` for the whole list."; exit } { print }' "$1"
}

shown=("${open[@]}" "${coming[@]}")
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
  echo "$intro"
  for report in "${shown[@]}"; do
    echo
    cut "$report"
  done
} >"$body"

if [[ -n $number ]]; then
  gh issue edit "$number" --body-file "$body"
else
  gh label create "$label" --description "$about" --color 1d5c4d --force
  gh issue create --title "$title" --label "$label" --body-file "$body"
fi
