#!/usr/bin/env bash
# What action.yml runs: okr check with the inputs, which come as OKR_….
set -euo pipefail
okr=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/okr.sh

options=(--format "${OKR_FORMAT:-github}")
[ -z "${OKR_SEVERITY:-}" ] || options+=(--severity "$OKR_SEVERITY")
[ -z "${OKR_MAX_WARNINGS:-}" ] || options+=(--max-warnings "$OKR_MAX_WARNINGS")
[ -z "${OKR_TODAY:-}" ] || options+=(--today "$OKR_TODAY")

paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"${OKR_PATHS:-.}"

if [ -z "${OKR_OUTPUT:-}" ]; then
  exec "$okr" check "${options[@]}" -- "${paths[@]}"
fi
status=0
"$okr" check "${options[@]}" -- "${paths[@]}" >"$OKR_OUTPUT" || status=$?
echo "The report is in $OKR_OUTPUT."
exit "$status"
