package id.kinerja.privacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Once a day erases what has been kept for as long as somebody decided. */
@Component
class ErasingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingJob.class);
    private static final long MINUTE = 60_000;
    private static final long DAY = 24 * 60 * MINUTE;

    private final Erasing erasing;

    ErasingJob(Erasing erasing) {
        this.erasing = erasing;
    }

    @Scheduled(initialDelay = 10 * MINUTE, fixedDelay = DAY)
    void erase() {
        try {
            erasing.eraseDecided();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("what is too old is erased later: {}", e.getMessage());
        }
    }
}
