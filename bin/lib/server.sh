# shellcheck shell=bash disable=SC2154
# Sourced after launch.sh: how the server is started.
server_cache=$project/target/server.aot
wired=$project/target/wired.jar
server=id.kinerja.Kinerja

server_flags=(
  -XX:+UseSerialGC -Xmx128m                       # an office's requests are small; memory belongs to the database
  -XX:+ExitOnOutOfMemoryError                     # rather ended and started anew than open and deaf
  -XX:-UsePerfData                                # no file for jps and jstat in the temporary folder
  -Xlog:disable -Xlog:all=error:stderr            # the terminal is for sentences
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 # whatever the machine's locale
)

# Before every start: without the jar the server works out the same by itself, without the cache it is only slower.
use_wiring() {
  [[ ! $wired -nt $project/target/kinerja.jar ]] || { classpath=$wired:$classpath && server_flags+=(-Dspring.aot.enabled=true); }
}
use_rehearsal() { use_wiring && [[ ! -s $server_cache ]] || server_flags+=("-XX:AOTCache=$server_cache"); }
