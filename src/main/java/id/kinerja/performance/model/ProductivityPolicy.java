package id.kinerja.performance.model;

import id.kinerja.leave.model.AbsenceKind;
import java.util.Map;

/** The productivity chapter of a policy: the shape, and the minutes credited for a day of each kind of absence. */
public record ProductivityPolicy(ProductivityShape shape, Map<AbsenceKind, Integer> creditedMinutes) {

    public static final ProductivityPolicy NONE = new ProductivityPolicy(new ProductivityShape.CountedOnly(), Map.of());
}
