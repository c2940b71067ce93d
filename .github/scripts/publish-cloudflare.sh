#!/usr/bin/env bash
# Publishes what `npm run build -- --host cloudflare` has made, with Cloudflare's own program, of a version that was looked at.
#
#   .github/scripts/publish-cloudflare.sh PROJECT
#
# CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID let it in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

npx --yes wrangler@4.164.0 pages deploy _site --project-name "$1" --branch main
