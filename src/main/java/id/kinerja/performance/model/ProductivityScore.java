package id.kinerja.performance.model;

import id.kinerja.shared.Ratio;
import java.util.List;

/**
 * The productivity of a person and month: it is the list of the minutes that count, read through a shape. The logs that do
 * not count stand beside them, so that nobody has to ask where they went.
 */
public record ProductivityScore(List<Contribution> contributions, List<WorkLog> passedOver, ProductivityShape shape) {

    public int minutes() {
        return contributions.stream().mapToInt(Contribution::minutes).sum();
    }

    public Ratio share() {
        return shape.share(minutes());
    }
}
