#!/usr/bin/env bash
# Keeps one issue about what the weekly look at the site found: opens it, brings it up to date, closes it when all is well.
#
#   .github/scripts/report-findings.sh FILE
#
# FILE is a report of `waymark check --format markdown`. Uses `gh`, with GH_TOKEN and GH_REPO.
set -euo pipefail

report=$1
label=weekly-look
title="What to look at on the site"
# GitHub takes 65,536 characters.
most=60000

first=$(head -n 1 "$report")
if [[ $first != '**'* ]]; then
  echo "::error::$report is no report of a check."
  exit 1
fi

number=$(gh issue list --label "$label" --state open --limit 1 --json number --jq '.[0].number // empty')

if [[ $first == '**No problems.**' ]]; then
  if [[ -n $number ]]; then
    gh issue close "$number" --comment "Nothing is left to look at. Thank you."
  else
    echo "Nothing to look at."
  fi
  exit 0
fi

body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
  echo "Once a week a program reads the site and asks the websites that it links to. This is what it found last time."
  echo "The list is brought up to date each week, and this issue is closed when nothing is left."
  echo
  awk -v most="$most" '{ length_so_far += length($0) + 1 } length_so_far > most { print "\n… and more: run `npm run check -- --external` for the whole list."; exit } { print }' "$report"
} >"$body"

if [[ -n $number ]]; then
  gh issue edit "$number" --body-file "$body"
else
  gh label create "$label" --description "Kept by the weekly look at the site" --color 1d5c4d --force
  gh issue create --title "$title" --label "$label" --body-file "$body"
fi
