package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The employees of an officer's agencies as the list that can be taken in again; taken in unchanged, it changes nothing. */
@Service
public class PeopleList {

    private static final List<Field> COLUMNS = Stream.of(Field.values())
            .filter(field -> field != Field.TITLE_BEFORE && field != Field.TITLE_AFTER)
            .toList();

    private final PersonnelRecords records;
    private final Scopes scopes;

    PeopleList(PersonnelRecords records, Scopes scopes) {
        this.records = records;
        this.scopes = scopes;
    }

    public byte[] workbook(Viewer viewer) {
        return ListWriting.workbook("Pegawai", rows(viewer));
    }

    public byte[] csv(Viewer viewer) {
        return ListWriting.csv(rows(viewer));
    }

    private List<List<String>> rows(Viewer viewer) {
        var units = scopes.of(viewer).units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(Field::heading).toList());
        for (var one : records.in(scopes.agencies(viewer))) {
            rows.add(COLUMNS.stream().map(field -> cell(field, one, units)).toList());
        }
        return rows;
    }

    private static String cell(Field field, PersonnelRecord one, Map<UnitId, Unit> units) {
        return switch (field) {
            case NIP -> one.nip().digits();
            case NAME -> one.name();
            case RANK -> one.rank().text();
            case EMPLOYMENT -> one.employment().name();
            default -> cell(field, one.post(), units);
        };
    }

    private static String cell(Field field, PersonnelRecord.@Nullable LastPost post, Map<UnitId, Unit> units) {
        if (post == null) {
            return "";
        }
        var unit = units.get(post.unit());
        var agency = units.get(post.agency());
        Object fact = switch (field) {
            case UNIT_CODE -> unit.code();
            case UNIT -> unit.name();
            case AGENCY -> agency.name();
            case POSITION -> post.position();
            case JOB_CLASS -> post.jobClass();
            case SINCE -> post.from();
            case UNTIL -> post.before();
            case SUPERIOR -> post.superiorNip();
            default -> "";
        };
        return Objects.toString(fact, "");
    }
}
