package id.kinerja.structure;

import id.kinerja.organization.model.Lead;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.UnitOnDay;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure around one place on a day: the way from the government to it, the units below, who leads each, how many
 * people it has, and who stands in the unit itself. Pay and attendance are not in it.
 */
public record Chart(
        LocalDate day,
        @Nullable Box here,
        List<Top> tops,
        List<UnitOnDay> way,
        List<Box> below,
        List<Colleague> colleagues,
        int people,
        int vacancies) {

    /** Who leads the government, and what he is for the office where that is entered. */
    public record Top(String name, @Nullable String what) {}

    /** A unit with its leader, everyone in it and below it, how many units below want a leader, and those right under it. */
    public record Box(UnitOnDay unit, @Nullable Lead lead, int people, int gaps, List<Box> below) {

        public Box {
            below = List.copyOf(below);
        }

        /** A unit that has a position to lead it, and nobody in it. */
        public boolean isVacant() {
            return lead != null && lead.isVacant();
        }
    }

    /** Somebody of the unit, with his position. */
    public record Colleague(PersonId id, Nip nip, String name, String position) {}

    public Chart {
        tops = List.copyOf(tops);
        way = List.copyOf(way);
        below = List.copyOf(below);
        colleagues = List.copyOf(colleagues);
    }
}
