#!/usr/bin/env bash
# Executes notebook.ipynb and saves its outputs in it, or in the file that is named: examples/run-notebook.sh [FILE]
# Asks the server at $DATELINE; without it, the built program (npm run build) over the seed articles, started for this and stopped after.
# Exit code 69: no Python with what the notebook needs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here/notebook.ipynb}

# A Python of one's own stands first on the path; Debian's packages are in the second.
for python in python3 /usr/bin/python3 ''; do
  [ -n "$python" ] || { echo 'needs Python with pandas, matplotlib, nbconvert and ipykernel' >&2; exit 69; }
  "$python" -c 'import pandas, matplotlib, nbconvert, ipykernel' 2>/dev/null && break
done

scratch=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  rm -rf "$scratch"
}
trap finish EXIT

if [ -z "${DATELINE:-}" ]; then
  DATABASE_URL="file:$scratch/notebook.db" HOST=127.0.0.1 PORT=0 node "$here/../dist/cli.js" serve >"$scratch/log" &
  server=$!
  until DATELINE=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$scratch/log" | head -n 1) && [ -n "$DATELINE" ]; do
    kill -0 "$server" || exit 70
    sleep 0.2
  done
fi

# Times of execution would change the file with every run.
DATELINE=$DATELINE PYDEVD_DISABLE_FILE_VALIDATION=1 "$python" -m nbconvert --log-level WARN --execute --to notebook \
  --ExecutePreprocessor.record_timing=False --output-dir "$scratch" --output executed.ipynb "$here/notebook.ipynb"
cp "$scratch/executed.ipynb" "$target"
