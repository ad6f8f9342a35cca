package id.kinerja.identity.web;

import id.kinerja.frame.web.Problems;
import id.kinerja.identity.ApiScope;
import id.kinerja.identity.ApiTokens;
import id.kinerja.shared.Message;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The doors for other systems: each needs a token that was made for it, and a session opens none of them. */
@Configuration(proxyBeanMethods = false)
class ApiDoors {

    private static final int WRONG_TOKENS = 60;
    private static final AccessDeniedHandler NOT_FOR_THIS = (request, response, denied) ->
            Problems.write(HttpStatus.FORBIDDEN, Message.of(ApiText.NOT_FOR_THIS), request, response);

    @Bean
    @Order(1)
    SecurityFilterChain systemsDoors(HttpSecurity http, ApiTokens tokens, Clock clock, DoorSettings settings) {
        var keeper = new TokenKeeper(
                tokens, new Pace(clock, settings.apiRequestsPerMinute()), new Pace(clock, WRONG_TOKENS));
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> {
                    for (var scope : ApiScope.values()) {
                        requests.requestMatchers(scope.path(), scope.path() + "/**")
                                .hasAuthority(scope.name());
                    }
                    requests.anyRequest().authenticated();
                })
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(out -> out.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refused -> refused.accessDeniedHandler(NOT_FOR_THIS))
                .addFilterBefore(keeper, AnonymousAuthenticationFilter.class)
                .build();
    }
}
