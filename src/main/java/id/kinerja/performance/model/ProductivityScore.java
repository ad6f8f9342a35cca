package id.kinerja.performance.model;

import id.kinerja.shared.Ratio;
import java.util.List;

/** The productivity of a person and month: it is the list of the minutes that count, read through a shape. */
public record ProductivityScore(List<Contribution> contributions, ProductivityShape shape) {

    public int minutes() {
        return contributions.stream().mapToInt(Contribution::minutes).sum();
    }

    public Ratio share() {
        return shape.share(minutes());
    }
}
