#!/usr/bin/env bash
# Publishes what `npm run build -- --host s3` has made: files to the bucket, redirects to the key value store, then it tells
# CloudFront that pages are different. PUBLISHING.md says what has to be set up once.
#
#   .github/scripts/publish-s3.sh BUCKET DISTRIBUTION KEY_VALUE_STORE_ARN
#
# In a workflow that may ask for an identity (`id-token: write`) it takes the role AWS_ROLE_ARN by it, so that no key is kept anywhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bucket=$1
distribution=$2
store=$3
manifest=_site/site.webmanifest

if [[ -n ${AWS_ROLE_ARN:-} && -n ${ACTIONS_ID_TOKEN_REQUEST_URL:-} ]]; then
  AWS_WEB_IDENTITY_TOKEN_FILE=$(mktemp)
  export AWS_WEB_IDENTITY_TOKEN_FILE
  trap 'rm -f "$AWS_WEB_IDENTITY_TOKEN_FILE"' EXIT
  curl --silent --show-error --fail --header "authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
    "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" |
    node -e 'process.stdin.on("data", (text) => process.stdout.write(JSON.parse(text).value))' >"$AWS_WEB_IDENTITY_TOKEN_FILE"
fi

# Named by their content, so they come before the pages that ask for them; old ones stay for pages that are still open.
aws s3 sync _site/assets "s3://$bucket/assets" --no-progress
aws s3 sync _site "s3://$bucket" --no-progress
# The AWS command line does not know this type, and browsers are told not to guess.
[[ ! -f $manifest ]] ||
  aws s3 cp "$manifest" "s3://$bucket/site.webmanifest" --content-type application/manifest+json --no-progress
node .github/scripts/update-redirects.mjs _site.server/redirects.json "$store"
aws cloudfront create-invalidation --distribution-id "$distribution" --paths "/*" --no-cli-pager
# All that is left has its size by now, so this only deletes.
aws s3 sync _site "s3://$bucket" --delete --size-only --exclude "assets/*" --no-progress
