# shellcheck shell=bash disable=SC2154
# Sourced by bin/test after maven.sh: named steps with their times, and many steps out of one start of Maven.

mkdir -p "$project/var" && output=$project/var/test-step.log sums=$project/var/test-sums.log && : >"$sums"

begin_step() { printf '── %s\n' "$1" && started=${EPOCHREALTIME/[.,]/} && : >"$output"; }
end_step() { local us=$((${EPOCHREALTIME/[.,]/} - started)) && printf '   %s  %d.%d s\n' "$1" $((us / 1000000)) $((us / 100000 % 10)); }
fail_step() { # fail_step COMMAND: what failed and how to repeat this step alone
  end_step FAILED && cat "$output" && printf '\nThis step alone, in %s:\n  %s\n' "$project" "$1"
  [[ ! -s $sums ]] || sum_of_tests
  exit 1
}
step() { begin_step "$1" && { "$project/$2" >"$output" 2>&1 || fail_step "$2"; } && end_step ok; }

# maven_steps ARGUMENT… -- 'NAME|PATTERN|COMMAND'…: a step begins where Maven names a goal that PATTERN describes;
# COMMAND repeats it alone. A step that never began has failed: a check that was not made is not green.
maven_steps() {
  local arguments=() name pattern command next line running=''
  while [[ $1 != -- ]]; do arguments+=("$1") && shift; done
  find_maven && IFS='|' read -r name pattern next <<<"$2" && shift 2 && command=$next && begin_step "$name"
  while IFS= read -r line; do
    if [[ -n $name && $line =~ ^\[INFO\]\ ---\ [^\ ]+:[^\ ]+\ \( && $line =~ $pattern ]]; then
      [[ -z $running ]] || { end_step ok && begin_step "$name"; }
      running=$name command=$next name=''
      (($# == 0)) || { IFS='|' read -r name pattern next <<<"$1" && shift; }
    elif [[ $line =~ ^\[[A-Z]+\]\ (Tests\ run:\ [0-9]+,\ Failures:\ [0-9]+,\ Errors:\ [0-9]+,\ Skipped:\ [0-9]+)$ ]]; then
      printf '   %s\n' "${BASH_REMATCH[1]}" | tee -a "$sums"
    fi
    printf '%s\n' "$line" >>"$output"
  done < <(maven "${arguments[@]}" 2>&1)
  { wait $! && ! grep -q 'profile .* could not be activated' "$output"; } || fail_step "JAVA_HOME='$JAVA_HOME' mvn $command"
  [[ -z $name ]] || { end_step ok && begin_step "$name" && fail_step "JAVA_HOME='$JAVA_HOME' mvn $next"; }
  end_step ok
}

sum_of_tests() {
  awk -F '[^0-9]+' '{ run += $2; bad += $3 + $4; skipped += $5 }
    END { printf "%d passed, %d failed%s\n", run - bad - skipped, bad, skipped ? ", " skipped " skipped" : ""; exit !run }' "$sums"
}
