package id.kinerja.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** A government's own sign-in on a port of its own, with people who know their password; its words can be damaged. */
final class GovernmentSignIn implements AutoCloseable {

    static final String HOUSE = "kinerja";
    static final String SECRET = "rahasia antara dua rumah yang cukup panjang untuk sebuah kunci";
    static final String PASSWORD = "sandi pemerintah";

    /** What is wrong with its word for somebody. */
    enum Damage {
        NONE,
        OTHER_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        EXPIRED,
        UNSIGNED,
        FOREIGN_KEY,
        SIGNED_WITH_OUR_SECRET,
        WITHOUT_NIP
    }

    private final RSAKey key;
    private final RSAKey foreign;
    private final RegisteredClient house;
    private final ConfigurableApplicationContext server;

    volatile Damage damage = Damage.NONE;

    GovernmentSignIn(int port, String kinerja) {
        try {
            key = new RSAKeyGenerator(2048).keyID("satu").generate();
            foreign = new RSAKeyGenerator(2048).keyID("satu").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        house = RegisteredClient.withId("1")
                .clientId(HOUSE)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(kinerja + "/sign-in/single/return")
                .postLogoutRedirectUri(kinerja + "/sign-in?out")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
        server = new SpringApplicationBuilder(SignInDesk.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> context.getBeanFactory().registerSingleton("government", this))
                .properties(Map.of("spring.config.name", "none", "logging.level.root", "warn", "server.port", port))
                .run();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    RegisteredClient house() {
        return house;
    }

    JWKSet keys() {
        return new JWKSet(key);
    }

    /** Writes its word; what its own books remember of it is never damaged. */
    Jwt write(JwtClaimsSet said) {
        var claims = new LinkedHashMap<>(said.getClaims());
        var isAboutSomebody = claims.containsKey("nonce");
        if (isAboutSomebody) {
            claims.put("nip", Objects.requireNonNull(claims.get("sub")));
        }
        var written = isAboutSomebody ? damaged(claims) : signed(claims, key);
        return new Jwt(
                written,
                said.getIssuedAt(),
                Objects.requireNonNull(said.getExpiresAt()),
                Map.of("alg", "RS256"),
                said.getClaims());
    }

    private String damaged(Map<String, Object> claims) {
        switch (damage) {
            case OTHER_NONCE -> claims.put("nonce", "bukan yang diminta");
            case OTHER_AUDIENCE -> claims.put("aud", "rumah lain");
            case OTHER_ISSUER -> claims.put("iss", "https://sso.example.com");
            case EXPIRED -> claims.put("exp", Instant.now().minusSeconds(3600));
            case WITHOUT_NIP -> claims.remove("nip");
            default -> {}
        }
        return switch (damage) {
            case UNSIGNED -> new PlainJWT(claims(claims)).serialize();
            case FOREIGN_KEY -> signed(claims, foreign);
            case SIGNED_WITH_OUR_SECRET -> signedWithSecret(claims);
            default -> signed(claims, key);
        };
    }

    private static String signed(Map<String, Object> claims, RSAKey by) {
        try {
            var word = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("satu").build(), claims(claims));
            word.sign(new RSASSASigner(by));
            return word.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signedWithSecret(Map<String, Object> claims) {
        try {
            var word = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(claims));
            word.sign(new MACSigner(SECRET));
            return word.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(Map<String, Object> claims) {
        var builder = new JWTClaimsSet.Builder();
        claims.forEach((name, value) ->
                builder.claim(name, value instanceof Instant instant ? Date.from(instant) : plain(value)));
        return builder.build();
    }

    private static Object plain(Object value) {
        return value instanceof java.net.URL url ? url.toString() : value;
    }

    @Override
    public void close() {
        server.close();
    }
}
