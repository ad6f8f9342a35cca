# shellcheck shell=bash disable=SC2154
# Sourced after launch.sh: how the server is started, and the rehearsal that makes its later starts fast.
server_cache=$project/target/server.aot
server=id.kinerja.Kinerja

server_flags=(
  -XX:+UseSerialGC -Xmx256m                       # an office's requests are small; memory belongs to the database
  -XX:-UsePerfData                                # no file for jps and jstat in the temporary folder
  -Xlog:disable -Xlog:all=error:stderr            # the terminal is for sentences
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 # whatever the machine's locale
)

rehearsed() { [[ $server_cache -nt $project/target/kinerja.jar ]]; }
rehearse() { :; }
