# shellcheck shell=bash
# Sourced first by every command: a sane environment, the project's folder, messages, the lock and apt.

export PATH="${PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}"
[[ -n ${HOME:-} ]] || { unset HOME; HOME=~; } # unset, so that ~ asks the system's list of users
export HOME LC_ALL=C.UTF-8 # Java reads arguments and file names by the locale: under C a folder named "Honoré" is lost

project=$(readlink -f "${BASH_SOURCE[0]}")
project=${project%/bin/lib/*}

say() { printf '%s\n' "$*" >&2; }
die() { say "$*" && exit 1; }

# locked COMMAND…: one installation or build at a time; what the holder of the lock starts does not wait for it.
locked() {
  mkdir -p "$project/var" || return
  if [[ -n ${KINERJA_LOCKED:-} ]] || ! type -P flock >/dev/null; then "$@"; return; fi
  (
    flock -n 9 || { [[ ! -t 2 ]] || say 'Waiting for another build of Kinerja to end …'; flock 9; }
    export KINERJA_LOCKED=yes
    "$@"
  ) 9>"$project/var/build.lock"
}

# apt_install PACKAGE: true when apt offers it, we may install (root or sudo without a password) and it worked.
apt_install() {
  local root=()
  ((EUID == 0)) || root=(sudo -n)
  { type -P apt-get && "${root[@]}" true; } >/dev/null 2>&1 || return 1
  apt_try "$1" || { "${root[@]}" apt-get update -qq >/dev/null 2>&1 && apt_try "$1"; }
}

apt_try() {
  [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [0-9] ]] || return 1
  say "Installing $1 with apt-get …"
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$1" </dev/null >/dev/null
}
