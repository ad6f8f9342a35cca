package id.kinerja.identity;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the installation settles about accounts: how long a first password waits, and where the key of secrets lies. */
@Configuration(proxyBeanMethods = false)
class AccountTerms {

    @Bean
    Passwords passwords(@Value("${kinerja.first-password-days}") int firstDays) {
        return new Passwords(firstDays);
    }

    /** Beside the data, and never in the database. */
    @Bean
    Vault vault(@Value("${kinerja.var:var}") Path var) {
        return new Vault(var.resolve("second-factor.key"));
    }
}
