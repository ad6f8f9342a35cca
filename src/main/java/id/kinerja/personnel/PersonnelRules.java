package id.kinerja.personnel;

import id.kinerja.personnel.model.NipPattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a government may set for its personnel office. */
@Configuration(proxyBeanMethods = false)
class PersonnelRules {

    @Bean
    NipPattern nipPattern(@Value("${kinerja.nip.contract-month}") int contractMonth) {
        return new NipPattern(contractMonth);
    }
}
