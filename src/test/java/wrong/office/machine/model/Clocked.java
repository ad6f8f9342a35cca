package wrong.office.machine.model;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

final class Clocked {

    private Clocked() {}

    static List<Object> looks(Clock clock) {
        Supplier<LocalDateTime> reference = LocalDateTime::now;
        return List.of(
                reference,
                YearMonth.now(clock),
                System.currentTimeMillis(),
                System.nanoTime(),
                ZoneId.systemDefault(),
                Locale.getDefault());
    }

    static List<Object> chances() {
        var list = new ArrayList<Object>(List.of(Math.random(), new Random(), UUID.randomUUID()));
        Collections.shuffle(list);
        return list;
    }
}
