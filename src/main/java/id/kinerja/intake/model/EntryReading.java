package id.kinerja.intake.model;

import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.BookText;
import id.kinerja.shared.PlainCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; what cannot be understood is a problem and never a guess. */
final class EntryReading {

    private static final Pattern RANK =
            Pattern.compile("(?i)(?:.*\\()?\\s*(IV|III|II|I)\\s*[/. -]?\\s*([a-e])\\s*\\)?");
    private static final Pattern CONTRACT_RANK = Pattern.compile("(?i)(X{0,1}(?:IX|IV|V?I{0,3}))");
    private static final Pattern CLASS = Pattern.compile("(\\d{1,2})(\\.0+)?");
    private static final int HIGHEST_CLASS = 17;
    private static final Map<String, Employment> EMPLOYMENTS = Map.ofEntries(
            Map.entry("pns", Employment.PNS),
            Map.entry("pegawainegerisipil", Employment.PNS),
            Map.entry("cpns", Employment.CPNS),
            Map.entry("calonpns", Employment.CPNS),
            Map.entry("calonpegawainegerisipil", Employment.CPNS),
            Map.entry("pppk", Employment.PPPK),
            Map.entry("p3k", Employment.PPPK),
            Map.entry("pppkpenuhwaktu", Employment.PPPK),
            Map.entry("pppkparuhwaktu", Employment.PPPK),
            Map.entry("pegawaipemerintahdenganperjanjiankerja", Employment.PPPK));

    private final int row;
    private final Map<Field, Cell> cells;
    private final List<Problem> problems = new ArrayList<>();
    private final UnitChoice.Said place;

    EntryReading(int row, Map<Field, Cell> cells) {
        this.row = row;
        this.cells = cells;
        place = new UnitChoice.Said(row, named(Field.UNIT_CODE), named(Field.UNIT), named(Field.AGENCY));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Null where it is not even known whose row it is. */
    @Nullable Entry entry() {
        var nip = nip();
        var rank = rank();
        var rankSince = date(Field.RANK_SINCE);
        var employment = employment();
        var jobClass = jobClass();
        var since = date(Field.SINCE);
        var until = date(Field.UNTIL);
        var leaving = leaving(until != null);
        var superior = superior();
        if (nip == null) {
            return null;
        }
        return new Entry(
                row,
                nip,
                name(),
                rank,
                rankSince,
                employment,
                place.unitCode(),
                place.unit(),
                place.agency(),
                position(),
                jobClass,
                since,
                until,
                leaving,
                superior);
    }

    private @Nullable String position() {
        var position = text(Field.POSITION);
        return position.isEmpty() ? null : kept(Field.POSITION, position);
    }

    /** Looked at also where it is not known whose row it is. */
    UnitChoice.Said place() {
        return place;
    }

    private String named(Field field) {
        return Objects.requireNonNullElse(kept(field, text(field)), "");
    }

    private @Nullable Nip nip() {
        var cell = cell(Field.NIP);
        var digits = NipCell.digits(cell);
        if (digits.isEmpty()) {
            return flaw(Field.NIP, Flaw.NIP_MISSING);
        }
        if (NipCell.hasLostDigits(cell)) {
            return flaw(Field.NIP, Flaw.NIP_LOST_DIGITS);
        }
        return Nip.isValid(digits) ? new Nip(digits) : flaw(Field.NIP, Flaw.NIP_WRONG);
    }

    private @Nullable Nip superior() {
        var cell = cell(Field.SUPERIOR);
        var digits = NipCell.digits(cell);
        if (digits.isEmpty() || digits.equals("-")) {
            return null;
        }
        if (NipCell.hasLostDigits(cell)) {
            return flaw(Field.SUPERIOR, Flaw.NIP_LOST_DIGITS);
        }
        return Nip.isValid(digits) ? new Nip(digits) : flaw(Field.SUPERIOR, Flaw.SUPERIOR_NO_NIP);
    }

    private @Nullable String name() {
        var name = text(Field.NAME);
        if (name.isEmpty()) {
            return null;
        }
        var before = title(Field.TITLE_BEFORE);
        var after = title(Field.TITLE_AFTER);
        return kept(Field.NAME, (before.isEmpty() ? "" : before + " ") + name + (after.isEmpty() ? "" : ", " + after));
    }

    /** What goes into the books as it stands here is no longer than a form would take it; a name with its titles. */
    private @Nullable String kept(Field field, String text) {
        if (text.length() <= BookText.LONGEST) {
            return text;
        }
        problems.add(Problem.at(row, field, text, Flaw.TEXT_TOO_LONG, text.length(), BookText.LONGEST));
        return null;
    }

    private String title(Field field) {
        var title = text(field);
        return title.equals("-") ? "" : title;
    }

    private @Nullable Rank rank() {
        var text = text(Field.RANK);
        if (text.isEmpty()) {
            return null;
        }
        var found = RANK.matcher(text);
        if (found.matches()) {
            return new Rank(found.group(1).toUpperCase(Locale.ROOT) + "/"
                    + found.group(2).toLowerCase(Locale.ROOT));
        }
        if (CONTRACT_RANK.matcher(text).matches()) {
            return new Rank(text.toUpperCase(Locale.ROOT));
        }
        return flaw(Field.RANK, Flaw.RANK_UNKNOWN);
    }

    private @Nullable Employment employment() {
        var text = text(Field.EMPLOYMENT);
        var known = EMPLOYMENTS.get(Field.bare(text));
        return known == null && !text.isEmpty() ? flaw(Field.EMPLOYMENT, Flaw.EMPLOYMENT_UNKNOWN) : known;
    }

    // whoever serves is said to be active, and much else that ends nothing; only with a day must it be a way to leave
    private @Nullable Standing leaving(boolean hasDay) {
        var text = text(Field.LEAVING);
        var known = Leavings.of(text);
        return known == null && hasDay && !text.isEmpty() && !Leavings.isServing(text)
                ? flaw(Field.LEAVING, Flaw.LEAVING_UNKNOWN)
                : known;
    }

    private @Nullable Integer jobClass() {
        var text = text(Field.JOB_CLASS);
        if (text.isEmpty() || text.equals("-")) {
            return null;
        }
        var found = CLASS.matcher(text);
        var number = found.matches() ? Integer.parseInt(found.group(1)) : 0;
        return number >= 1 && number <= HIGHEST_CLASS ? (Integer) number : flaw(Field.JOB_CLASS, Flaw.CLASS_WRONG);
    }

    private @Nullable LocalDate date(Field field) {
        var cell = cell(field);
        if (cell.isBlank() || cell.text().strip().equals("-")) {
            return null;
        }
        var date = ListDates.of(cell);
        return date == null ? flaw(field, Flaw.DATE_WRONG) : date;
    }

    private Cell cell(Field field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }

    /** One blank between words, and without the signs by which our own lists keep a spreadsheet from calculating. */
    private String text(Field field) {
        return squeezed(PlainCell.read(cell(field).text()));
    }

    static String squeezed(String text) {
        return BookText.plain(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private <T> @Nullable T flaw(Field field, Flaw flaw) {
        problems.add(Problem.at(row, field, cell(field).text().strip(), flaw));
        return null;
    }
}
