package id.kinerja.organization.model;

import id.kinerja.shared.TextKey;
import java.util.List;
import java.util.Locale;

/** What sort of unit it is in the structure of a local government (PP 18/2016). */
public enum UnitKind implements TextKey {
    AGENCY,
    SECRETARIAT,
    DIVISION,
    SECTION,
    TECHNICAL_UNIT,
    KECAMATAN,
    KELURAHAN,
    SCHOOL,
    CLINIC,
    HOSPITAL;

    private record Word(String text, UnitKind kind) {}

    private static final List<Word> ANYWHERE = List.of(
            new Word("puskesmas", CLINIC),
            new Word("kecamatan", KECAMATAN),
            new Word("kelurahan", KELURAHAN),
            new Word("rsud", HOSPITAL),
            new Word("negeri", SCHOOL));

    private static final List<Word> INSIDE = List.of(
            new Word("sekretariat", SECRETARIAT),
            new Word("subbag", SECTION),
            new Word("bagian", DIVISION),
            new Word("bidang", DIVISION),
            new Word("inspektur", DIVISION),
            new Word("uptd", TECHNICAL_UNIT),
            new Word("instalasi", TECHNICAL_UNIT));

    /** What a unit is by how it is called, where the books say nothing better. */
    public static UnitKind called(String name, boolean isAgency) {
        var words = name.toLowerCase(Locale.ROOT);
        if (isAgency) {
            return ANYWHERE.stream()
                    .filter(word -> words.contains(word.text()))
                    .map(Word::kind)
                    .findFirst()
                    .orElse(AGENCY);
        }
        if (words.startsWith("kelurahan")) {
            return KELURAHAN;
        }
        return INSIDE.stream()
                .filter(word -> words.startsWith(word.text()))
                .map(Word::kind)
                .findFirst()
                .orElse(SECTION);
    }
}
