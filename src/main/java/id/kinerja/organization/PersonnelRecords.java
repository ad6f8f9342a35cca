package id.kinerja.organization;

import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the books hold of each employee, for lists that go into them or come out of them. */
@Service
public class PersonnelRecords {

    private final LastPostRepository records;
    private final RosterRepository roster;
    private final UnitRepository units;
    private final Clock clock;

    PersonnelRecords(LastPostRepository records, RosterRepository roster, UnitRepository units, Clock clock) {
        this.records = records;
        this.roster = roster;
        this.units = units;
        this.clock = clock;
    }

    /** One line of the roster: a person, where he stands today and what he may do beyond his own affairs. */
    public record Listed(@Nullable String nip, String name, String unit, String position, String roles) {}

    /** Whoever of these numbers is in the books, wherever he works: for whoever decides himself what may be shown. */
    public List<PersonnelRecord> of(Collection<Nip> nips) {
        return records.of(nips, LocalDate.now(clock));
    }

    /** Everybody whose last post is in one of these agencies, by NIP, one after the other. */
    @Transactional
    public void in(Collection<Unit> agencies, Consumer<PersonnelRecord> each) {
        records.in(agencies.stream().map(Unit::id).toList(), LocalDate.now(clock), each);
    }

    /** Every unit of the government, for acts of the government as a whole and commands on its own machine. */
    public List<Unit> allUnits() {
        return units.all(LocalDate.now(clock));
    }

    /** The day from which each unit is no more, of those that end: nobody is placed into it any longer. */
    public Map<UnitId, LocalDate> closings() {
        return units.closings();
    }

    /** Who stands where today, by NIP; without a unit also persons without a NIP. An agency names all its units. */
    public List<Listed> roster(@Nullable Unit unit, @Nullable Integer limit) {
        return roster.on(LocalDate.now(clock), unit, limit);
    }
}
