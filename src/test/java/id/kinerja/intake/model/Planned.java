package id.kinerja.intake.model;

import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Line;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Books and lists to plan with. */
final class Planned {

    static final String SARI = "199003012015032004";
    static final String MAYA = "197809172003122004";
    static final UnitId AGENCY = new UnitId(new UUID(0, 1));
    static final UnitId DIVISION = new UnitId(new UUID(0, 2));
    static final UnitId OTHER = new UnitId(new UUID(0, 3));
    static final LocalDate BEGUN = LocalDate.of(2024, 3, 1);
    static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
    static final Running RUNNING = new Running(MONTH, Map.of());
    static final String HEAD =
            "NIP BARU|Nama|Gol/Rg|Jenis Pegawai|Unit Kerja|Jabatan|Kelas|TMT Jab.|NIP Atasan|TMT Pensiun";
    static final String NEW = "%s|Sari Cermat|III/b|PNS|Bidang Arsip|Arsiparis|8|1 Maret 2024||";

    private Planned() {}

    static List<Object> flaws(Plan plan) {
        return plan.problems().stream().<Object>map(one -> one.remedy().key()).toList();
    }

    static Plan plan(Map<String, PersonnelRecord> books, String... rows) {
        var known = new HashMap<Nip, PersonnelRecord>();
        books.values().forEach(one -> known.put(one.nip(), one));
        return new Planner(matching(Map.of(), rows)).compare(known, directory(), RUNNING, null, done -> {});
    }

    static Matching matching(Map<String, Optional<Field>> told, String... rows) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            lines.add(new Line(
                    lines.size() + 1,
                    Stream.of(row.split("\\|", -1))
                            .map(cell -> new Cell(cell, Sheet.Kind.TEXT))
                            .toList()));
        }
        return Matching.of(List.of(new Sheet("", lines)), told).orElseThrow();
    }

    static UnitDirectory directory() {
        return new UnitDirectory(List.of(
                unit(AGENCY, "ARPUS", "Dinas Arsip"),
                unit(DIVISION, "ARPUS-01", "Bidang Arsip"),
                unit(new UnitId(new UUID(0, 4)), "ARPUS-02", "Bidang Layanan")));
    }

    static Unit unit(UnitId id, String code, String name) {
        return new Unit(id, code, name, AGENCY, ZoneId.of("Asia/Jakarta"));
    }

    static PersonnelRecord held(String nip, UnitId unit, int posts) {
        return held(nip, unit, posts, BEGUN, null);
    }

    static PersonnelRecord held(String nip, UnitId unit, int posts, LocalDate from, @Nullable LocalDate before) {
        var agency = unit.equals(OTHER) ? OTHER : AGENCY;
        return new PersonnelRecord(
                new PersonId(new UUID(1, nip.hashCode())),
                new Nip(nip),
                "Sari Cermat",
                new Rank("III/b"),
                Employment.PNS,
                Stream.iterate(from, day -> day.minusYears(1)).limit(posts).toList(),
                post(unit, agency, from, before));
    }

    static LastPost post(UnitId unit, UnitId agency, LocalDate from, @Nullable LocalDate before) {
        return new LastPost(new UUID(2, 2), unit, agency, "Arsiparis", 8, null, null, from, before);
    }
}
