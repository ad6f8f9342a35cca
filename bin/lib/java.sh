# shellcheck shell=bash
# Sourced: afterwards JAVA_HOME is a JDK 25 and PATH begins with it. Nothing found: installs one, or says what to do.

# shellcheck source=bin/lib/project.sh
source "${BASH_SOURCE[0]%/*}/project.sh"
# shellcheck source=bin/lib/progress.sh
source "${BASH_SOURCE[0]%/*}/progress.sh"

# The release file answers without starting Java, which would cost every command half a second.
is_jdk_25() {
  [[ -n $1 && -x $1/bin/java && -x $1/bin/javac ]] || return 1
  if [[ -r $1/release ]]; then
    [[ $(<"$1/release") =~ (^|$'\n')JAVA_VERSION=\"25[^0-9] ]]
  else
    [[ $("$1/bin/javac" -version 2>&1) =~ (^|$'\n')javac\ 25([^0-9]|$) ]]
  fi
}

find_jdk() {
  local candidate on_path
  on_path=$(readlink -f "$(type -P java)" || true)
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.jdks/* "${on_path%/bin/java}" "$project/var/jdk"; do
    is_jdk_25 "$candidate" && readlink -f "$candidate" && return
  done
  return 1
}

install_jdk() {
  # shellcheck source=bin/lib/jdk-download.sh
  source "$project/bin/lib/jdk-download.sh"
  find_jdk >/dev/null || # another process may have installed it while this one waited for the lock
    { apt_install openjdk-25-jdk-headless && find_jdk >/dev/null; } || download_jdk
}

JAVA_HOME=$(find_jdk || { locked install_jdk >&2 && find_jdk; }) ||
  die 'Kinerja needs a JDK 25: please install one (such as openjdk-25-jdk or Eclipse Temurin 25) and point JAVA_HOME to it.'
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
