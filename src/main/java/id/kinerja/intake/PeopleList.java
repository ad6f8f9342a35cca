package id.kinerja.intake;

import id.kinerja.intake.model.Field;
import id.kinerja.intake.model.Leavings;
import id.kinerja.organization.PersonnelRecords;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The employees of an officer's agencies as the list that can be taken in again; taken in unchanged, it changes nothing. */
@Service
public class PeopleList {

    private static final List<Field> COLUMNS = Stream.of(Field.values())
            .filter(field -> field != Field.TITLE_BEFORE && field != Field.TITLE_AFTER)
            .toList();
    private static final Set<Integer> NUMBERS = Set.of(COLUMNS.indexOf(Field.NIP), COLUMNS.indexOf(Field.SUPERIOR));

    private final PersonnelRecords records;
    private final Scopes scopes;
    private final Seats seats;
    private final ApplicationEventPublisher news;

    PeopleList(PersonnelRecords records, Scopes scopes, Seats seats, ApplicationEventPublisher news) {
        this.seats = seats;
        this.records = records;
        this.scopes = scopes;
        this.news = news;
    }

    /** The list as a workbook; that it was taken stands in the trail. */
    public void workbook(Viewer viewer, String fileName, OutputStream out) {
        seated(viewer, fileName, rows -> ListWriting.workbook(out, "Pegawai", NUMBERS, rows));
    }

    /** The list as text; that it was taken stands in the trail. */
    public void csv(Viewer viewer, String fileName, OutputStream out) {
        seated(viewer, fileName, rows -> ListWriting.csv(out, rows));
    }

    private void seated(Viewer viewer, String fileName, Consumer<ListWriting.Rows> writing) {
        var agencies = scopes.agencies(viewer);
        var units = scopes.of(viewer).units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var count = new AtomicInteger();
        var people = seats.read(Progress.SILENT, () -> {
            writing.accept(row -> {
                row.accept(COLUMNS.stream().map(Field::heading).toList());
                records.in(agencies, one -> {
                    count.incrementAndGet();
                    row.accept(COLUMNS.stream()
                            .map(field -> cell(field, one, units))
                            .toList());
                });
            });
            return count.get();
        });
        news.publishEvent(new ListTakenOut(viewer, fileName, people));
    }

    private static String cell(Field field, PersonnelRecord one, Map<UnitId, Unit> units) {
        return switch (field) {
            case NIP -> one.nip().digits();
            case NAME -> one.name();
            case RANK -> one.rank().text();
            case RANK_SINCE -> Objects.toString(one.since().rank(), "");
            case EMPLOYMENT -> one.employment().name();
            case LEAVING ->
                one.leaving() == null ? "" : Leavings.word(one.leaving().standing());
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
