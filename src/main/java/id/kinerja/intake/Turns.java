package id.kinerja.intake;

import id.kinerja.shared.Refused;
import id.kinerja.shared.Stale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists are taken in one after the other; whoever waits for his turn holds nothing of the database meanwhile. */
@Component
class Turns {

    private final Application application;
    private final RunRepository runs;
    private final Seats seats;
    private final TransactionTemplate transactions;

    Turns(Application application, RunRepository runs, Seats seats, PlatformTransactionManager manager) {
        this.application = application;
        this.runs = runs;
        this.seats = seats;
        transactions = new TransactionTemplate(manager);
    }

    /** Work on a file of which all has to be in the memory, while there is room for it. */
    <T> T seated(Supplier<T> work) {
        return seats.read(Progress.SILENT, work);
    }

    /**
     * All of the work or nothing, and nothing where somebody changes by hand what it was made from. Its room is there before
     * the transaction begins: nobody waits for it within.
     */
    <T> T take(Progress progress, Function<Application, T> work) {
        return seats.alone(
                progress,
                () -> seats.read(progress, () -> {
                    try {
                        return Objects.requireNonNull(transactions.execute(status -> {
                            runs.waitForOthers();
                            return work.apply(application);
                        }));
                    } catch (Stale changed) {
                        throw Refused.because(IntakeRefusal.BOOKS_CHANGED);
                    }
                }));
    }
}
