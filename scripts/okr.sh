#!/usr/bin/env bash
# The program out of a checkout, which is built the first time: how the action and the hooks of pre-commit run it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ ! -f "$root/dist/okr.cjs" ] || [ ! -f "$root/dist/okr/main.mjs" ]; then
  echo 'Building okr, once.' >&2
  log=$(mktemp)
  if ! (cd "$root" && npm ci --no-audit --no-fund && npm run -s build) >"$log" 2>&1; then
    cat "$log" >&2
    exit 2
  fi
  rm "$log"
fi
exec node "$root/dist/okr.cjs" "$@"
