# shellcheck shell=bash
# Sourced after project.sh: what takes long says so first, and then shows every few seconds that it goes on.

# patiently SENTENCE COMMAND…: on a terminal, and for whoever sets loud; otherwise the command alone.
patiently() {
  if [[ ! -t 2 && -z ${loud:-} ]]; then "${@:2}"; return; fi
  local dots code=0
  say "$1"
  while sleep 4 2>/dev/null && kill -0 $$ 2>/dev/null; do printf . >&2; done >/dev/null 9>&- &
  dots=$!
  "${@:2}" || code=$?
  kill "$dots" 2>/dev/null || :
  wait "$dots" 2>/dev/null || :
  printf '\n' >&2
  return "$code"
}
