package id.kinerja.allowance.policyfile;

import id.kinerja.allowance.model.ClassTable;
import id.kinerja.organization.model.JobClass;
import id.kinerja.shared.Rupiah;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The class table: whole rupiah by class, without a gap between the lowest and the highest. */
final class Classes {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,2}");

    private Classes() {}

    static ClassTable read(Block block) {
        var amounts = new TreeMap<JobClass, Rupiah>();
        for (var key : block.keys()) {
            var amount = new Rupiah(block.whole(key, 0, Rupiah.MOST));
            if (NUMBER.matcher(key).matches()) {
                amounts.put(new JobClass(Integer.parseInt(key)), amount);
            } else {
                block.problems().add(block.line(key), PolicyFlaw.NOT_A_WHOLE_NUMBER, "classes", key);
            }
        }
        checkGaps(block, amounts);
        return new ClassTable(amounts);
    }

    private static void checkGaps(Block block, NavigableMap<JobClass, Rupiah> amounts) {
        var expected = amounts.isEmpty() ? 0 : amounts.firstKey().number();
        for (var jobClass : amounts.keySet()) {
            if (expected < jobClass.number()) {
                block.problems().add(block.line(jobClass.toString()), PolicyFlaw.CLASS_GAP, expected);
            }
            expected = jobClass.number() + 1;
        }
    }
}
