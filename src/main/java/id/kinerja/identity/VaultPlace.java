package id.kinerja.identity;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key of the secrets lies: beside the data, and never in the database. */
@Configuration(proxyBeanMethods = false)
class VaultPlace {

    @Bean
    Vault vault(@Value("${kinerja.var:var}") Path var) {
        return new Vault(var.resolve("second-factor.key"));
    }
}
