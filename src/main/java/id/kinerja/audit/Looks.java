package id.kinerja.audit;

import id.kinerja.shared.Act;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who has looked into one's own file lately: everybody may know it of himself, and of nobody else. */
@Service
public class Looks {

    private static final int MOST = 20;

    private final TrailRepository rows;

    Looks(TrailRepository rows) {
        this.rows = rows;
    }

    /** Somebody looked, or took a copy: when, who, and in which role beyond his own affairs. */
    public record Look(Instant at, Optional<Act> act, String who, Optional<Role> role) {}

    /** The latest first. */
    public List<Look> into(Viewer own) {
        return rows.looksInto(own.person(), MOST).stream()
                .map(entry -> new Look(entry.at(), entry.known(), entry.actorName(), role(entry.role())))
                .toList();
    }

    private static Optional<Role> role(String kept) {
        return Stream.of(Role.values()).filter(role -> role.name().equals(kept)).findFirst();
    }
}
