# shellcheck shell=bash disable=SC2154
# Sourced after server.sh: what is prepared once for each build so that the server starts fast.
stage=$project/var/rehearsal

# Once for each build, and for the server alone: whoever only calculates does not wait for it.
rehearsed() { [[ $server_cache -nt $project/target/kinerja.jar ]]; }

# How its parts hang together is worked out here, as classes, and not at every start.
wire() {
  local made=$project/target/wired
  rm -rf "$made" "$wired" && mkdir -p "$made"/{sources,resources,classes}
  {
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$classpath" org.springframework.boot.SpringApplicationAotProcessor \
      "$server" "$made"/{sources,resources,classes} id.kinerja kinerja &&
      find "$made/sources" -name '*.java' >"$made/sources.txt" &&
      "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$made/classes" -cp "$made/classes:$classpath" "@$made/sources.txt" &&
      "$JAVA_HOME/bin/jar" --create --file "$wired" -C "$made/classes" . -C "$made/resources" .
  } >"$project/var/wiring.log" 2>&1 || rm -f "$wired"
}

# Opens a house with a database of its own, lets somebody walk through it and closes it, so that classes are found
# loaded and linked by every start after it (JEP 483, 515). Without the cache everything works, only later.
rehearse() (
  ! rehearsed || return 0
  wire && use_wiring
  clear_stage && mkdir -p "$stage" && rm -f "$server_cache"
  ln -s "$project"/var/postgres-*[0-9] "$stage" 2>/dev/null || : # unpacked once for both
  timeout --foreground -k 5 180 "$JAVA_HOME/bin/java" "${server_flags[@]}" \
    -XX:AOTCacheOutput="$server_cache" -Dkinerja.rehearsal=true -Dkinerja.var="$stage" -cp "$classpath" "$server" \
    >"$project/var/rehearsal.log" 2>&1 || :
  [[ -s $server_cache ]] || : >"$server_cache" # not tried again before the next build
  [[ -d $(echo "$project"/var/postgres-*[0-9]) ]] || mv "$stage"/postgres-*[0-9] "$project/var" 2>/dev/null || :
  clear_stage
)

clear_stage() {
  [[ ! -L $stage/elsewhere ]] || rm -rf "$(readlink -f "$stage/elsewhere")" # where root could not keep the data here
  rm -rf "$stage"
}
