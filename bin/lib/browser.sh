# shellcheck shell=bash disable=SC2034,SC2154
# Sourced after project.sh: afterwards KINERJA_CHROMIUM is a browser in which the tests look at the pages.

# Asked for its version, since on some systems the command is only an advertisement for another way to install it.
find_chromium() {
  local name
  for name in "${KINERJA_CHROMIUM:-}" chromium google-chrome google-chrome-stable chromium-browser; do
    name=$(type -P "$name") && "$name" --version >/dev/null 2>&1 && printf '%s\n' "$name" && return
  done
  return 1
}

KINERJA_CHROMIUM=$(find_chromium || { locked apt_install chromium >&2 && find_chromium; }) ||
  die 'The tests of the pages need Chromium or Chrome: please install one (such as the package chromium).'
export KINERJA_CHROMIUM
