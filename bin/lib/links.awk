# Reads Markdown files and prints, separated by tabs: "anchor FILE SLUG" of every heading and HTML id, as GitHub
# makes them, and "link FILE LINE TARGET" of every link and image outside code. Runs with LC_ALL=C, on bytes.

FNR == 1 { split("", used); fence = "" }

match($0, /^ *(```+|~~~+)/) {
  mark = substr($0, RSTART, RLENGTH); gsub(/ /, "", mark)
  if (fence == "") fence = mark
  else if (substr(mark, 1, length(fence)) == fence && $0 ~ /[`~] *$/) fence = ""
  next
}
fence != "" { next }

/^ ? ? ?#+ / { print "anchor\t" FILENAME "\t" unique(slug($0)) }

{
  while (match($0, /`[^`]*`/)) $0 = substr($0, 1, RSTART - 1) " " substr($0, RSTART + RLENGTH)
  find("<[^>]* (id|name)=\"[^\"]*\"", "^.*(id|name)=\"|\"$", "anchor\t" FILENAME)
  find("<[^>]* (href|src)=\"[^\"]*\"", "^.*(href|src)=\"|\"$", "link\t" FILENAME "\t" FNR)
  find("\\]\\(<[^>]*>", "^..<|>$", "link\t" FILENAME "\t" FNR)
  find("\\]\\([^<) \t][^) \t]*", "^..", "link\t" FILENAME "\t" FNR)
  if ($0 ~ /^ ? ? ?\[[^]^][^]]*\]: *[^ ]/) { sub(/^[^]]*\]: */, ""); print "link\t" FILENAME "\t" FNR "\t" $1 }
}

function find(pattern, cut, prefix,    rest, hit) {
  for (rest = $0; match(rest, pattern); rest = substr(rest, RSTART + RLENGTH)) {
    hit = substr(rest, RSTART, RLENGTH); gsub(cut, "", hit); print prefix "\t" hit
  }
}

function slug(heading) {
  sub(/^ *#+ +/, "", heading); sub(/ +#* *$/, "", heading)
  while (match(heading, /\]\([^)]*\)/)) heading = substr(heading, 1, RSTART - 1) substr(heading, RSTART + RLENGTH)
  gsub(/<[^>]*>/, "", heading); gsub(/[\342\360][\200-\277]+|\302[\200-\277]|\303[\227\267]/, "", heading)
  gsub(/[][!-,.\/:-@\\^`{|}~]/, "", heading); gsub(/[ \t]/, "-", heading)
  return tolower(heading)
}

function unique(name) { return (name in used) ? name "-" used[name]++ : name substr("", used[name] = 1) }
