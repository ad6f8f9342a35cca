# shellcheck shell=bash disable=SC2154
# Sourced by java.sh: fetches one certain build of Eclipse Temurin into var/jdk and trusts it by its SHA-256 alone.
# A newer build: take version and both sums from the project that publishes it, adoptium/containers, folder 25/jdk.

temurin_version=25.0.4+7
temurin_x64=e58fcdcd637b25c03ca84cbbcefc70d11efb8f4b4cbd05decc9f661769d77f94
temurin_aarch64=621f7196f0b682fb557da58bec89bd7dfe5419811fe1c0ba75c9cc8432f084c7

download_jdk() (
  case $(uname -sm) in
  'Linux x86_64') machine=x64 sum=$temurin_x64 ;;
  'Linux aarch64' | 'Linux arm64') machine=aarch64 sum=$temurin_aarch64 ;;
  *) return 1 ;;
  esac
  release=https://github.com/adoptium/temurin25-binaries/releases/download/jdk-${temurin_version/+/%2B}
  file=OpenJDK25U-jdk_${machine}_linux_hotspot_${temurin_version/+/_}.tar.gz
  mkdir -p "$project/var" && work=$(mktemp -d "$project/var/jdk.XXXXXX") || return 1
  trap 'rm -rf "$work"' EXIT

  say "Downloading Eclipse Temurin $temurin_version (about 140 MB) …"
  fetch_file "$release/$file" "$work/jdk.tar.gz" || return 1
  if ! printf '%s  %s\n' "$sum" "$work/jdk.tar.gz" | sha256sum --check --status; then
    say "$file came with a wrong SHA-256 and was thrown away unopened."
    return 1
  fi
  mkdir "$work/jdk" && tar -xzf "$work/jdk.tar.gz" -C "$work/jdk" --strip-components=1 --no-same-owner || return 1
  "$work/jdk/bin/java" -version >/dev/null 2>&1 || return 1 # such as on a Linux without glibc
  rm -rf "$project/var/jdk" && mv "$work/jdk" "$project/var/jdk"
)

fetch_file() {
  if type -P curl >/dev/null; then
    curl -fsSL --proto =https --retry 2 --connect-timeout 20 -o "$2" "$1"
  else
    wget -q --tries=3 --timeout=20 -O "$2" "$1"
  fi
}
