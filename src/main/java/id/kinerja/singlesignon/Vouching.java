package id.kinerja.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import id.kinerja.identity.Accounts;
import id.kinerja.shared.Refused;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Sends people to the government's own sign-in and believes what it says of who came back, once all of it is checked. */
@Service
public class Vouching {

    private static final Logger LOG = LoggerFactory.getLogger(Vouching.class);
    private static final int BROKEN = 500;

    private final ProviderSettings settings;
    private final Provider provider;
    private final Accounts accounts;
    private final ApplicationEventPublisher news;

    Vouching(ProviderSettings settings, Provider provider, Accounts accounts, ApplicationEventPublisher news) {
        this.settings = settings;
        this.provider = provider;
        this.accounts = accounts;
        this.news = news;
    }

    /** The page of the provider where he shows who he is. */
    public URI way(Errand errand) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client(), errand.back())
                .endpointURI(provider.known().metadata().getAuthorizationEndpointURI())
                .state(new State(errand.state()))
                .nonce(new Nonce(errand.nonce()))
                .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who came back with these parameters; nobody is let in, and nothing is made, for whom there is no account. */
    public Vouched came(Errand errand, Map<String, List<String>> brought) {
        try {
            var word = word(errand, code(errand, brought));
            var nip = nip(checked(word, errand));
            var person = accounts.personOf(nip);
            return new Vouched(
                    person.orElseThrow(() -> Refused.because(VouchingFlaw.UNKNOWN, settings.name())), word.serialize());
        } catch (Refused refused) {
            news.publishEvent(new VouchingNews(refused.reason()));
            throw refused;
        }
    }

    private AuthorizationCode code(Errand errand, Map<String, List<String>> brought) {
        try {
            var answer = AuthenticationResponseParser.parse(errand.back(), brought);
            if (answer.getState() == null || !answer.getState().getValue().equals(errand.state())) {
                throw Refused.because(VouchingFlaw.OVER);
            }
            var issuer = answer.getIssuer();
            if (issuer != null && !issuer.getValue().equals(settings.issuer())) {
                throw Refused.because(VouchingFlaw.NOT_GENUINE, settings.name());
            }
            return answer instanceof AuthenticationSuccessResponse success && success.getAuthorizationCode() != null
                    ? success.getAuthorizationCode()
                    : refuse(VouchingFlaw.CANCELLED);
        } catch (ParseException unreadable) {
            throw Refused.because(VouchingFlaw.OVER);
        }
    }

    private JWT word(Errand errand, AuthorizationCode code) {
        var grant = new AuthorizationCodeGrant(code, errand.back(), new CodeVerifier(errand.verifier()));
        var asking = new TokenRequest.Builder(
                        provider.known().metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(client(), new Secret(settings.clientSecret())),
                        grant)
                .build()
                .toHTTPRequest();
        asking.setConnectTimeout(Provider.MILLISECONDS);
        asking.setReadTimeout(Provider.MILLISECONDS);
        try {
            var answer = asking.send();
            if (answer.getStatusCode() >= BROKEN) {
                return refuse(VouchingFlaw.DOWN);
            }
            return OIDCTokenResponseParser.parse(answer) instanceof OIDCTokenResponse words
                    ? words.getOIDCTokens().getIDToken()
                    : notGenuine("no word for this code: " + answer.getBody());
        } catch (IOException away) {
            return refuse(VouchingFlaw.DOWN);
        } catch (ParseException unreadable) {
            return notGenuine(unreadable.getMessage());
        }
    }

    private IDTokenClaimsSet checked(JWT word, Errand errand) {
        try {
            return provider.known().validator(settings).validate(word, new Nonce(errand.nonce()));
        } catch (KeySourceException away) {
            return refuse(VouchingFlaw.DOWN);
        } catch (BadJOSEException | JOSEException wrong) {
            return notGenuine(wrong.getMessage());
        }
    }

    private String nip(IDTokenClaimsSet claims) {
        return Optional.ofNullable(claims.getClaim(settings.claim()))
                .map(claim -> claim.toString().replaceAll("\\s", ""))
                .filter(nip -> !nip.isEmpty())
                .orElseGet(() -> refuse(VouchingFlaw.NO_NIP));
    }

    /** Where the provider ends its own sign-in, too, and then leads back; nothing where it offers no such place. */
    public Optional<URI> wayOut(String word, URI back) {
        try {
            return Optional.ofNullable(provider.known().metadata().getEndSessionEndpointURI())
                    .map(end -> wayOut(end, word, back));
        } catch (Refused away) {
            return Optional.empty();
        }
    }

    private URI wayOut(URI end, String word, URI back) {
        try {
            return new LogoutRequest(end, JWTParser.parse(word), null, client(), back, null, null).toURI();
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    // the sentence is for the person; what exactly is wrong helps whoever sets up the provider
    private <T> T notGenuine(@Nullable String why) {
        LOG.warn("A word of {} was refused: {}", settings.issuer(), why);
        return refuse(VouchingFlaw.NOT_GENUINE);
    }

    private <T> T refuse(VouchingFlaw flaw) {
        throw Refused.because(flaw, settings.name());
    }
}
