#!/usr/bin/env bash
# Publishes what `npm run build -- --host netlify` has made, with Netlify's own program, of a version that was looked at.
#
#   .github/scripts/publish-netlify.sh
#
# NETLIFY_AUTH_TOKEN and NETLIFY_SITE_ID say where.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

npx --yes netlify-cli@27.10.2 deploy --prod --no-build --dir _site
