package id.kinerja.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads for how long the installation lets a first password wait for its owner. */
@Configuration(proxyBeanMethods = false)
class PasswordTerms {

    @Bean
    Passwords passwords(@Value("${kinerja.first-password-days}") int firstDays) {
        return new Passwords(firstDays);
    }
}
