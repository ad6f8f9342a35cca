package id.kinerja.intake;

import id.kinerja.intake.model.Asker;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who takes a list in, and the units whose people he may change, with the day on which some of them close; nobody is the
 * command line, for all of them.
 */
record Scope(Asker asker, List<Unit> units, Map<UnitId, LocalDate> closings) {}
