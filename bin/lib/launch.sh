# shellcheck shell=bash disable=SC2154
# Sourced after java.sh: how the program is started, and the one training run that makes its later starts fast.
cache=$project/target/kinerja.aot

flags=(
  -XX:+UseParallelGC -XX:MaxNewSize=300m          # throughput on two cores, within a gigabyte for 10,000 people
  -XX:TieredStopAtLevel=1                         # a run of seconds ends before thorough compilation pays
  -XX:Tier3InvocationThreshold=60 -XX:Tier3MinInvocationThreshold=30 # … and quick compilation pays sooner than usual
  -XX:Tier3CompileThreshold=300 -XX:Tier3BackEdgeThreshold=6000
  -XX:-UsePerfData                                # no file for jps and jstat in the temporary folder
  -Xlog:disable -Xlog:all=error:stderr            # standard output is the result's alone
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 # whatever the machine's locale
)
classpath="$project/target/kinerja.jar:$project/target/lib/*"
main=id.kinerja.cli.Main

# Calculates the example month once, so that classes are found loaded and linked by every run after it (JEP 483, 515).
# Without the cache everything works, only later.
train() {
  rm -f "$cache"
  "$JAVA_HOME/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$cache" -cp "$classpath" "$main" calculate --month 2026-10 \
    --policy common-60-40 --input "$project/docs/examples/month" --output "$project/var/trained" >/dev/null 2>&1 || :
}
