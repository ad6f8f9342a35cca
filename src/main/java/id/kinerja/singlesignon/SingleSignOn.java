package id.kinerja.singlesignon;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the installation says about the government's own sign-in. */
@Configuration(proxyBeanMethods = false)
class SingleSignOn {

    @Bean
    ProviderSettings providerSettings(
            @Value("${kinerja.single-sign-on.issuer}") String issuer,
            @Value("${kinerja.single-sign-on.client-id}") String clientId,
            @Value("${kinerja.single-sign-on.client-secret}") String clientSecret,
            @Value("${kinerja.single-sign-on.claim}") String claim,
            @Value("${kinerja.single-sign-on.name}") String name) {
        return new ProviderSettings(issuer.strip(), clientId, clientSecret, claim, name);
    }
}
