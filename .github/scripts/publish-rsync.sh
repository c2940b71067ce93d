#!/usr/bin/env bash
# Publishes what `npm run build -- --host nginx --compress` (or apache) has made on a server of your own, by rsync.
#
#   .github/scripts/publish-rsync.sh USER@SERVER:/srv/www/site
#
# What belongs to the server and not to the site goes to the folder of the same name with `.server` behind it. With DEPLOY_KEY, a
# private key, and DEPLOY_KNOWN_HOSTS, the line that `ssh-keyscan SERVER` prints, it lets itself in; without them ssh does as it
# is set up.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

target=${1%/}

if [[ -n ${DEPLOY_KEY:-} ]]; then
  identity=$(mktemp -d)
  trap 'rm -rf "$identity"' EXIT
  (umask 077 && printf '%s\n' "$DEPLOY_KEY" >"$identity/key" && printf '%s\n' "$DEPLOY_KNOWN_HOSTS" >"$identity/hosts")
  export RSYNC_RSH="ssh -i $identity/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$identity/hosts"
fi

# Files come before the pages that ask for them, and all pages change in one moment. A file that is the same keeps its date, so browsers
# need not fetch it again.
rsync -rlc _site/assets/ "$target/assets/"
rsync -rlc --delay-updates --delete-after --exclude=/assets/ _site/ "$target/"
[[ ! -d _site.server ]] || rsync -rlc _site.server/ "$target.server/"
