package id.kinerja.singlesignon;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** How the government's own sign-in is built: not a configuration of ours, so that no server of ours finds it. */
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class SignInDesk {

    static final String KNOWN = "198001012005011071";
    static final String STRANGER = "198001012005011072";
    static final String CAREFUL = "198001012005011073";
    static final String UNLUCKY = "198001012005011074";

    @Bean
    SecurityFilterChain doors(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(Stream.of(KNOWN, STRANGER, CAREFUL, UNLUCKY)
                .map(nip -> User.withUsername(nip)
                        .password("{noop}" + GovernmentSignIn.PASSWORD)
                        .build())
                .toList());
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> keys(GovernmentSignIn government) {
        return new ImmutableJWKSet<>(government.keys());
    }

    @Bean
    JwtDecoder reader(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    JwtEncoder writer(GovernmentSignIn government) {
        return said -> government.write(said.getClaims());
    }

    @Bean
    RegisteredClientRepository houses(GovernmentSignIn government) {
        return new OneHouse(government.house());
    }

    private record OneHouse(RegisteredClient house) implements RegisteredClientRepository {

        @Override
        public void save(RegisteredClient same) {
            // it would keep the secret in a better way, for a test it does
        }

        @Override
        public RegisteredClient findById(String id) {
            return house;
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return id.equals(house.getClientId()) ? house : null;
        }
    }
}
