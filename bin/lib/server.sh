# shellcheck shell=bash disable=SC2154
# Sourced after launch.sh: how the server is started, and the rehearsal that makes its later starts fast.
server_cache=$project/target/server.aot
server=id.kinerja.Kinerja
stage=$project/var/rehearsal

server_flags=(
  -XX:+UseSerialGC -Xmx192m                       # an office's requests are small; memory belongs to the database
  -XX:+ExitOnOutOfMemoryError                     # rather ended and started anew than open and deaf
  -XX:-UsePerfData                                # no file for jps and jstat in the temporary folder
  -Xlog:disable -Xlog:all=error:stderr            # the terminal is for sentences
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 # whatever the machine's locale
)

# Once for each build, and for the server alone: whoever only calculates does not wait for it.
rehearsed() { [[ $server_cache -nt $project/target/kinerja.jar ]]; }

# Opens a house with a database of its own, lets somebody walk through it and closes it, so that classes are found
# loaded and linked by every start after it (JEP 483, 515). Without the cache everything works, only later.
rehearse() {
  ! rehearsed || return 0
  clear_stage && mkdir -p "$stage" && rm -f "$server_cache"
  ln -s "$project"/var/postgres-*[0-9] "$stage" 2>/dev/null || : # unpacked once for both
  timeout --foreground -k 5 180 "$JAVA_HOME/bin/java" "${server_flags[@]}" -XX:AOTCacheOutput="$server_cache" \
    -Dkinerja.rehearsal=true -Dkinerja.var="$stage" -cp "$classpath" "$server" >"$project/var/rehearsal.log" 2>&1 || :
  [[ -s $server_cache ]] || : >"$server_cache" # not tried again before the next build
  [[ -d $(echo "$project"/var/postgres-*[0-9]) ]] || mv "$stage"/postgres-*[0-9] "$project/var" 2>/dev/null || :
  clear_stage
}

clear_stage() {
  [[ ! -L $stage/elsewhere ]] || rm -rf "$(readlink -f "$stage/elsewhere")" # where root could not keep the data here
  rm -rf "$stage"
}
