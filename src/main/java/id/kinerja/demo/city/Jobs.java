package id.kinerja.demo.city;

import java.util.List;
import java.util.Set;

/** The positions there are: those that head a unit, and those of the staff by job family. */
final class Jobs {

    private static final String EVERYWHERE = "kantor";
    private static final int OWN_FAMILY = 550;

    private final List<Lead> leads = Rows.of("heads").stream().map(Lead::of).toList();
    private final List<Job> jobs = Rows.of("jobs").stream().map(Job::of).toList();

    /** A position on the staff of units of its family. */
    record Job(
            String family,
            String title,
            int jobClass,
            Ladder ladder,
            int weight,
            int contractPerMille,
            Set<String> marks) {

        static Job of(Rows.Row row) {
            return new Job(
                    row.text(0),
                    row.text(1),
                    row.number(2),
                    new Ladder(row.text(3), row.text(4)),
                    row.number(5),
                    row.number(6),
                    Set.copyOf(row.words(7)));
        }
    }

    /** A position that heads agencies of a kind, or units whose name begins with a word. */
    record Lead(String kind, String title, int jobClass, Ladder ladder) {

        static Lead of(Rows.Row row) {
            return new Lead(row.text(0), row.text(1), row.number(2), new Ladder(row.text(3), row.text(4)));
        }
    }

    Job headOf(Unit unit, String headKind) {
        var isAgency = unit.kind() == Unit.Kind.AGENCY;
        var kind = isAgency ? headKind : unit.name().split(" ")[0];
        var lead = leads.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no position heads " + unit.name()));
        var name = kind.equals("Kelurahan") ? unit.name().substring(kind.length() + 1) : unit.name();
        return new Job("pimpinan", lead.title().replace("{}", name), lead.jobClass(), lead.ladder(), 1, 0, Set.of());
    }

    Job ofStaff(String family, Chance chance) {
        var wanted = chance.perMille(OWN_FAMILY) ? family : EVERYWHERE;
        var all = jobs.stream().filter(job -> job.family().equals(wanted)).toList();
        return all.get(chance.weighted(all.stream().mapToInt(Job::weight).toArray()));
    }

    Job named(String title) {
        return jobs.stream()
                .filter(job -> job.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no position " + title));
    }
}
