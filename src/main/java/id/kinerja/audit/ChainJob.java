package id.kinerja.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lengthens the chain every second, and looks through all of it a minute after the start and then four times a day. */
@Component
@EnableScheduling
class ChainJob {

    private static final Logger LOG = LoggerFactory.getLogger(ChainJob.class);
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long QUARTER_OF_A_DAY = 6 * 60 * MINUTE;

    private final Chain chain;

    ChainJob(Chain chain) {
        this.chain = chain;
    }

    @Scheduled(initialDelay = SECOND, fixedDelay = SECOND)
    void lengthen() {
        try {
            while (chain.isBehind() && chain.lengthen()) {
                // the next batch
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the audit trail is sealed later: {}", e.getMessage());
        }
    }

    @Scheduled(initialDelay = MINUTE, fixedDelay = QUARTER_OF_A_DAY)
    void prove() {
        var proof = chain.prove();
        if (!proof.holds()) {
            LOG.error("the audit trail is not whole: {}", proof.flaw());
        }
    }
}
