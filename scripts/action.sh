#!/usr/bin/env bash
# What action.yml runs: builds the program where this checkout has not been built, and checks. The inputs come as OKR_….
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ ! -f "$root/dist/okr.cjs" ]; then
  echo '::group::Building okr'
  (cd "$root" && npm ci --no-audit --no-fund && npm run -s build)
  echo '::endgroup::'
fi

options=(--format "${OKR_FORMAT:-github}")
[ -z "${OKR_SEVERITY:-}" ] || options+=(--severity "$OKR_SEVERITY")
[ -z "${OKR_MAX_WARNINGS:-}" ] || options+=(--max-warnings "$OKR_MAX_WARNINGS")
[ -z "${OKR_TODAY:-}" ] || options+=(--today "$OKR_TODAY")

paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"${OKR_PATHS:-.}"

if [ -z "${OKR_OUTPUT:-}" ]; then
  exec node "$root/dist/okr.cjs" check "${options[@]}" -- "${paths[@]}"
fi
status=0
node "$root/dist/okr.cjs" check "${options[@]}" -- "${paths[@]}" >"$OKR_OUTPUT" || status=$?
echo "The report is in $OKR_OUTPUT."
exit "$status"
