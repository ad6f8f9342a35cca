package id.kinerja.demo.city;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people whom the data file fixes one by one: the whole cast agency, and some elsewhere. */
final class CastRows {

    private CastRows() {}

    /** One fixed person with the words that stand at the end of his row. */
    record Member(
            Nip nip,
            String name,
            String unit,
            String position,
            @Nullable JobClass jobClass,
            Rank rank,
            Employment employment,
            Temperament temperament,
            Zakat zakat,
            List<String> marks) {

        static Member of(Rows.Row row) {
            return new Member(
                    new Nip(row.text(0)),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.text(4).equals("-") ? null : new JobClass(row.number(4)),
                    new Rank(row.text(5)),
                    Employment.valueOf(row.text(6)),
                    Temperament.valueOf(row.text(7)),
                    zakat(row.text(8)),
                    row.words(9));
        }

        private static Zakat zakat(String word) {
            return word.equals("ya") ? Zakat.YES : word.equals("tidak") ? Zakat.NO : Zakat.NOT_ANSWERED;
        }

        boolean isMarked(String mark) {
            return marks.contains(mark);
        }

        /** What follows a mark that carries more than itself. */
        Optional<String> behind(String mark) {
            return marks.stream()
                    .filter(each -> each.startsWith(mark))
                    .map(each -> each.substring(mark.length()))
                    .findFirst();
        }

        Set<Role> roles() {
            var roles = EnumSet.noneOf(Role.class);
            for (var part : CastRole.values()) {
                if (isMarked(part.name())) {
                    role(part).ifPresent(roles::add);
                }
            }
            return roles;
        }

        private static Optional<Role> role(CastRole part) {
            return switch (part) {
                case AGENCY_OFFICER -> Optional.of(Role.AGENCY_OFFICER);
                case CITY_OFFICER, SECOND_CITY_OFFICER -> Optional.of(Role.CITY_OFFICER);
                case TREASURER -> Optional.of(Role.TREASURER);
                default -> Optional.empty();
            };
        }
    }

    static List<Member> read() {
        return Rows.of("cast").stream().map(Member::of).toList();
    }
}
