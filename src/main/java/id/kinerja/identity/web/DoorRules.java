package id.kinerja.identity.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the installation settled about its doors. */
@Configuration(proxyBeanMethods = false)
class DoorRules {

    @Bean
    DoorSettings doorSettings(
            @Value("${kinerja.sign-in.longest}") Duration longest,
            @Value("${kinerja.api.requests-per-minute}") int requestsPerMinute,
            @Value("${kinerja.second-factor}") DoorSettings.SecondFactor secondFactor) {
        return new DoorSettings(longest, requestsPerMinute, secondFactor);
    }
}
