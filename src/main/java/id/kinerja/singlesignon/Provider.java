package id.kinerja.singlesignon;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import id.kinerja.shared.Refused;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the provider says about itself: asked when somebody first goes there, and again after an hour; never at the start. */
@Component
class Provider {

    static final int MILLISECONDS = 4000;

    private static final Duration FRESH = Duration.ofHours(1);

    private final ProviderSettings settings;
    private final Clock clock;
    private volatile @Nullable Known known;

    Provider(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Its addresses and its keys, which are fetched anew when a word is signed with one that is not known yet. */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {

        /** Checks signature, issuer, audience, end and nonce; only signatures that nobody else can make. */
        IDTokenValidator validator(ProviderSettings settings) {
            var signatures = Stream.ofNullable(metadata.getIDTokenJWSAlgs())
                    .flatMap(algorithms -> algorithms.stream())
                    .filter(JWSAlgorithm.Family.SIGNATURE::contains)
                    .collect(Collectors.toSet());
            if (signatures.isEmpty()) {
                signatures.add(JWSAlgorithm.RS256);
            }
            return new IDTokenValidator(
                    metadata.getIssuer(),
                    new ClientID(settings.clientId()),
                    new JWSVerificationKeySelector<>(signatures, keys),
                    null);
        }
    }

    Known known() {
        var before = known;
        if (before != null && before.at().plus(FRESH).isAfter(clock.instant())) {
            return before;
        }
        var found = found();
        known = found;
        return found;
    }

    private Known found() {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), MILLISECONDS, MILLISECONDS);
            Objects.requireNonNull(metadata.getAuthorizationEndpointURI());
            Objects.requireNonNull(metadata.getTokenEndpointURI());
            return new Known(metadata, keys(metadata), clock.instant());
        } catch (IOException | GeneralException | RuntimeException away) {
            throw Refused.because(VouchingFlaw.DOWN, settings.name());
        }
    }

    // whoever could have unknown keys looked up often holds the client's secret already, so nothing limits it
    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        var fetched = new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, 100_000);
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), fetched)
                .rateLimited(false)
                .refreshAheadCache(false)
                .build();
    }
}
