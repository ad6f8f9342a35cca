package id.kinerja.leadership.web;

import id.kinerja.frame.web.Page;
import id.kinerja.leadership.Follower;
import id.kinerja.leadership.Leadership.Part;
import java.util.List;

/** One's own people today, and those of each for whom one stands in, each with the way to his page. */
public record MyPeoplePage(List<Part> parts) implements Page {

    public int people() {
        return (int) parts.stream()
                .flatMap(part -> part.people().stream())
                .distinct()
                .count();
    }

    /** Whether another of them is called the same, so that the number has to tell them apart. */
    public boolean hasNamesake(Follower one) {
        return parts.stream()
                .flatMap(part -> part.people().stream())
                .anyMatch(other -> !other.id().equals(one.id()) && other.name().equalsIgnoreCase(one.name()));
    }

    /** One's own people are told of only where there are any, or nobody else's either. */
    public List<Part> shown() {
        return parts.stream()
                .filter(part -> part.by() != null || !part.people().isEmpty() || parts.size() == 1)
                .toList();
    }
}
