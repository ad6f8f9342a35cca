package wrong.office.layers.leave;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class Injected {

    @Autowired
    Clock byField;

    @Value("${most:10}")
    int most;

    Injected(@Value("${least:1}") int least) {
        most = least;
    }

    @Autowired
    void bySetter(Clock clock) {
        byField = clock;
    }
}
