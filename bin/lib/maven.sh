# shellcheck shell=bash disable=SC2154
# Sourced after java.sh: Maven, run in the project's folder and by one process at a time.
built=$project/target/kinerja.built # as old as the start of the last build, so that a file saved meanwhile is newer

maven_38() {
  for mvn in "$(type -P mvn)" /usr/share/maven/bin/mvn; do
    [[ -x $mvn && $("$mvn" -v 2>/dev/null) =~ Maven\ ([0-9]+)\.([0-9]+) ]] || continue
    ((BASH_REMATCH[1] * 100 + BASH_REMATCH[2] >= 308)) && return
  done
  return 1
}
find_maven() {
  maven_38 || { apt_install maven && maven_38; } || die 'Kinerja is built with Maven 3.8 or newer: please install it.'
}
# Online, yet with every version pinned in pom.xml Maven asks the network only for what it has never fetched.
# The options are for short runs, and against warnings about what Maven's own libraries do inside a JDK 25.
maven() (
  cd "$project" && { is_built || rm -f target/kinerja.jar; } || return # whoever runs the old jar keeps it whole
  MAVEN_OPTS="-XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
${MAVEN_OPTS:-}" "$mvn" -B -ntp -Dstyle.color=never "$@"
)

# mvn_quiet SENTENCE ARGUMENT…: nothing is shown unless it fails; then SENTENCE and what Maven said.
mvn_quiet() {
  find_maven
  maven -q "${@:2}" >"$project/var/maven.log" 2>&1 || { say "$1" && cat "$project/var/maven.log" >&2 && return 1; }
}

is_built() {
  [[ -f $project/target/kinerja.jar && -f $built && -d $project/target/lib ]] &&
    [[ -z $(find "$project"/{src/main,pom.xml,bin/lib} -newer "$built" -print -quit) ]]
}
build() {
  ! is_built || return 0 # by the process that held the lock before
  [[ $built -nt $project/pom.xml ]] || rm -rf "$project/target/lib" # no jar of an older version stays
  touch "$project/var/build.start" && mvn_quiet 'Kinerja could not be built.' package -Dmaven.test.skip=true && train &&
    mv "$project/var/build.start" "$built"
}
building='Membangun Kinerja, beberapa menit pada kali pertama … · Building Kinerja, a few minutes the first time …'
mvn_quiet_build() { is_built || patiently "$building" locked build || exit 1; }
