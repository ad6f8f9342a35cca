package id.kinerja;

import id.kinerja.shared.Message;
import id.kinerja.shared.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.aot.AbstractAotProcessor;

/** The server: every page and door of one government on one database. */
@SpringBootApplication
public class Kinerja {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    /** Its zone is the government's own: which day and month it is where nobody's office is asked. */
    @Bean
    Clock clock(@Value("${kinerja.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    /** Opens the house as the arguments want it, or says in a sentence why it stays shut. */
    public static void main(String[] arguments) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) { // the build looks how the server is wired
            SpringApplication.run(Kinerja.class, arguments);
            return;
        }
        var terminal = new Terminal(System.out, System.err);
        var rehearses = Boolean.getBoolean("kinerja.rehearsal");
        var order = rehearses ? StartOrder.rehearsal() : understood(terminal, arguments);
        if (order.asksForHelp()) {
            terminal.say(Message.of(StartText.HELP));
            return;
        }
        var var = Path.of(System.getProperty("kinerja.var", "var")).toAbsolutePath();
        var opening = new Opening(order, var, terminal);
        try {
            opening.open(rehearses ? Map.of() : System.getenv());
        } catch (RuntimeException | Error failure) {
            Trouble.of(failure, opening.log()).tell(terminal);
            System.exit(FAILED);
        }
        if (rehearses) {
            System.exit(0);
        }
    }

    private static StartOrder understood(Terminal terminal, String... arguments) {
        try {
            return StartOrder.of(arguments);
        } catch (Refused wrong) {
            terminal.warn(wrong.reason());
            System.exit(WRONG_USAGE);
            throw wrong;
        }
    }
}
