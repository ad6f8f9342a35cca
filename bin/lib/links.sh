#!/usr/bin/env bash
# Checks that every relative link and #anchor in the project's Markdown files leads somewhere inside the project.
set -euo pipefail

# shellcheck source=bin/lib/project.sh
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/project.sh"
cd "$project"

mapfile -d '' -t files < <(find . \( -name .git -o -name target -o -name var -o -name node_modules \) -prune \
  -o -name '*.md' -type f -print0 | sort -z)
((${#files[@]})) || exit 0
facts=$(LC_ALL=C awk -f bin/lib/links.awk "${files[@]}")

declare -A anchors
while IFS=$'\t' read -r kind file name; do
  [[ $kind != anchor ]] || anchors["$(realpath "$file")#$name"]=yes
done <<<"$facts"

broken=0
complain() { printf '%s:%s: %s: %s\n' "${file#./}" "$line" "$1" "$target" && broken=$((broken + 1)); }

while IFS=$'\t' read -r kind file line target; do
  [[ $kind == link && ! $target =~ ^([a-zA-Z][a-zA-Z0-9+.-]*:|//) ]] || continue
  path=${target%%[#?]*} anchor=''
  [[ $target != *'#'* ]] || anchor=${target#*#}
  printf -v path '%b' "${path//%/\\x}" # %20 is a blank
  case $path in
  '') path=$file ;;
  /*) path=.$path ;;
  *) path=$(dirname "$file")/$path ;;
  esac
  path=$(realpath -m "$path")
  if [[ $path != "$project" && $path != "$project"/* ]]; then complain 'leads out of the project'
  elif [[ ! -e $path ]]; then complain 'no such file'
  elif [[ -n $anchor && $path == *.md && -z ${anchors["$path#$anchor"]:-} ]]; then complain 'no such heading'
  fi
done <<<"$facts"
((broken == 0))
