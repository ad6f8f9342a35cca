package id.kinerja.identity.web;

import id.kinerja.frame.web.HouseAddress;
import id.kinerja.frame.web.OwnPagesOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Which doors stand open, and what every answer tells the browser to refuse. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableJdbcHttpSession(tableName = Doors.SCHEMA + ".session", maxInactiveIntervalInSeconds = Doors.HALF_A_DAY)
class Doors {

    static final String SCHEMA = "identity";
    static final int HALF_A_DAY = 12 * 60 * 60;

    /** Browsers take a cookie so called from this house alone, and only over an encrypted way: no house next door plants it. */
    private static final String ONLY_HERE = "__Host-";

    private static final String EVERYWHERE = "/";
    private static final String FORM = "form";
    private static final String SESSION = "kinerja";

    private static final String SIGN_INS_OF_A_PERSON = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                a.attribute_name, a.attribute_bytes
            from %TABLE_NAME% s left join %TABLE_NAME%_attributes a on a.session_primary_id = s.primary_id
            where s.principal_name = ? order by s.primary_id""";

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";
    private static final String DEVICES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    SecurityFilterChain openDoors(
            HttpSecurity http,
            Doorkeeper keeper,
            PersonInSession session,
            CsrfTokenRepository csrfTokens,
            HouseAddress address) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/sign-in/**", "/language", "/assets/*", "/error", "/actuator/health")
                        .permitAll()
                        // what a phone asks before anybody has signed in, and nothing of anybody
                        .requestMatchers("/manifest.webmanifest", "/worker.js", "/offline", "/offline/unsent")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(session))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(cache -> cache.disable())
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(keeper).accessDeniedHandler(keeper))
                .logout(out ->
                        out.logoutUrl("/sign-out").addLogoutHandler(keeper).logoutSuccessHandler(keeper))
                .addFilterBefore(new OwnPagesOnly(address), CsrfFilter.class)
                .addFilterAfter(new FirstThings(), AuthorizationFilter.class)
                .headers(Doors::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(DEVICES));
    }

    /** Nobody watches each filter by itself. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** In a cookie, so that whoever only looks at the sign-in leaves no session behind. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        return new FormTokens(formTokens(FORM), formTokens(ONLY_HERE + FORM));
    }

    private static CookieCsrfTokenRepository formTokens(String name) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath(EVERYWHERE);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookies(sessionCookie(SESSION), sessionCookie(ONLY_HERE + SESSION));
    }

    private static DefaultCookieSerializer sessionCookie(String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath(EVERYWHERE);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /**
     * A person's sign-ins are read with all that they noted, row by row, and whoever reads them takes what stands together
     * as one: in no order, what one of them noted last would stand for all of it.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> signInsInOrder() {
        return sessions -> sessions.setListSessionsByPrincipalNameQuery(SIGN_INS_OF_A_PERSON);
    }

    /** The token of forms, in another cookie where the way is encrypted. */
    private record FormTokens(CsrfTokenRepository open, CsrfTokenRepository encrypted) implements CsrfTokenRepository {

        private CsrfTokenRepository of(HttpServletRequest request) {
            return request.isSecure() ? encrypted : open;
        }

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return of(request).generateToken(request);
        }

        @Override
        public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            of(request).saveToken(token, request, response);
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest request) {
            return of(request).loadToken(request);
        }
    }

    /** The session, in another cookie where the way is encrypted. */
    private record SessionCookies(CookieSerializer open, CookieSerializer encrypted) implements CookieSerializer {

        private CookieSerializer of(HttpServletRequest request) {
            return request.isSecure() ? encrypted : open;
        }

        @Override
        public void writeCookieValue(CookieValue value) {
            of(value.getRequest()).writeCookieValue(value);
        }

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return of(request).readCookieValues(request);
        }
    }
}
