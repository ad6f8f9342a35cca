package id.kinerja.house;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What only the tests' house has: a clock that can be set, and rooms in which everything goes wrong. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TroubleController.class)
class Rooms {

    @Bean
    @Primary
    static SetClock setClock() {
        return new SetClock();
    }
}
