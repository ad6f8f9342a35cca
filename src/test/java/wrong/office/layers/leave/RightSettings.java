package wrong.office.layers.leave;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RightSettings {

    @Bean
    Integer least(@Value("${least:1}") int least) {
        return least;
    }
}
