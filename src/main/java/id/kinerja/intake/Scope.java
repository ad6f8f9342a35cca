package id.kinerja.intake;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes a list in, and the units whose people he may change; nobody is the command line, for all of them. */
record Scope(@Nullable PersonId self, List<Unit> units) {}
