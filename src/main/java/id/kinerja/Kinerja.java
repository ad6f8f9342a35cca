package id.kinerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: every page and door of one government on one database. */
@SpringBootApplication
public class Kinerja {

    public static void main(String[] arguments) {
        SpringApplication.run(Kinerja.class, arguments);
    }
}
