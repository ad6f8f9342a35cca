package id.kinerja.allowance.model;

import java.util.List;

/** A step that writes no line of its own: its factor waits on the slip for the lines that follow. */
public sealed interface FactorStep extends GrossStep permits EmploymentFactor, SanctionFactor {

    @Override
    default List<String> codes() {
        return List.of();
    }
}
