package id.kinerja.cases;

import id.kinerja.allowance.model.Policy;
import id.kinerja.allowance.policyfile.PolicyFile;
import id.kinerja.allowance.policyfile.StarterPolicies;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A starter policy, as it ships or with a few of its lines written otherwise: another base, other class amounts. */
record PolicyVariant(String id, Map<String, String> otherLines) {

    static PolicyVariant of(Entry one, Entry head) {
        var id = one.text("policy", head.text("policy", ""));
        var lines = new TreeMap<>(head.map("classes"));
        lines.putAll(one.map("classes"));
        var base = one.text("deduction_base", head.text("deduction_base", ""));
        if (!base.isEmpty()) {
            lines.put("deduction_base", base);
        }
        var text = StarterPolicies.text(id)
                .orElseThrow(() -> new IllegalArgumentException(one.where() + ": unknown policy " + id));
        for (var line : lines.keySet()) {
            if (!line(line).matcher(text).find()) {
                throw new IllegalArgumentException(one.where() + ": policy " + id + " has no line " + line);
            }
        }
        return new PolicyVariant(id, lines);
    }

    boolean isStarter() {
        return otherLines.isEmpty();
    }

    String text() {
        var text = StarterPolicies.text(id).orElseThrow();
        for (var line : otherLines.entrySet()) {
            text = line(line.getKey()).matcher(text).replaceFirst("$1" + line.getValue());
        }
        return text;
    }

    Policy policy() {
        var reading = PolicyFile.read(text());
        return reading.policy()
                .orElseThrow(
                        () -> new IllegalArgumentException(reading.problems().toString()));
    }

    private static Pattern line(String key) {
        return Pattern.compile("(?m)^( *" + Pattern.quote(key) + ": ).*$");
    }
}
