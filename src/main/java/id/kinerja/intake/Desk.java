package id.kinerja.intake;

import id.kinerja.shared.Viewer;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where lists are worked on while their officers wait, with how far each has come. A server that forgets its desk loses
 * nothing: the file lies in the database, and so does what was applied.
 */
@Component
public class Desk {

    private static final int MOST = 20;
    private static final long PATIENCE = 500;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Intake intake;
    private final Clock clock;
    private final Map<UUID, Job> jobs = new LinkedHashMap<>();

    Desk(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** How far the work is; a preview once it is done. */
    public record Standing(
            Progress.Phase phase,
            int done,
            int all,
            @Nullable Preview preview) {}

    private static final class Job implements Progress {

        private final Instant begun;
        private final boolean writes;
        // softly, for a preview may hold a large file: where the memory is needed it goes, and is made anew
        private final CompletableFuture<SoftReference<@Nullable Preview>> result = new CompletableFuture<>();
        private volatile Standing standing = new Standing(Phase.READING, 0, 0, null);

        Job(Instant begun, boolean writes) {
            this.begun = begun;
            this.writes = writes;
        }

        @Override
        public void at(Phase phase, int done, int all) {
            standing = new Standing(phase, done, all, null);
        }
    }

    /** The preview if it is there, or comes in half a second; else how far it is. */
    public Standing preview(Viewer viewer, UUID id) {
        intake.upload(viewer, id);
        return standing(id, job(id, false, job -> intake.preview(viewer, id, job)));
    }

    /** Begins to apply what was shown; told twice it is done once. */
    public Standing apply(Viewer viewer, UUID id, String mark, String address) {
        intake.upload(viewer, id);
        return standing(id, job(id, true, job -> {
            intake.apply(viewer, id, mark, address, job);
            return null;
        }));
    }

    /** What is known of it is known no longer: the next look is a new one. */
    public synchronized void clear(UUID id) {
        var job = jobs.get(id);
        if (job != null && !job.writes) {
            jobs.remove(id);
        }
    }

    private synchronized Job job(UUID id, boolean writes, Function<Job, @Nullable Preview> work) {
        var now = clock.instant();
        var old = jobs.get(id);
        if (old != null
                && (!old.result.isDone() || !writes && old.begun.plus(FRESH).isAfter(now))) {
            if (old.writes || !writes) {
                return old;
            }
        }
        jobs.remove(id);
        if (jobs.size() >= MOST) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        var job = new Job(now, writes);
        jobs.put(id, job);
        Thread.ofVirtual().name("list-" + id).start(() -> {
            try {
                job.result.complete(new SoftReference<>(work.apply(job)));
            } catch (RuntimeException | Error e) {
                job.result.completeExceptionally(e);
            }
        });
        return job;
    }

    private Standing standing(UUID id, Job job) {
        try {
            var preview = job.result.get(PATIENCE, TimeUnit.MILLISECONDS).get();
            if (job.writes || preview == null) {
                remove(id, job);
            }
            var last = job.standing;
            return new Standing(last.phase(), last.done(), last.all(), preview);
        } catch (TimeoutException e) {
            return job.standing;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return job.standing;
        } catch (ExecutionException e) {
            remove(id, job);
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        }
    }

    private synchronized void remove(UUID id, Job job) {
        jobs.remove(id, job);
    }
}
