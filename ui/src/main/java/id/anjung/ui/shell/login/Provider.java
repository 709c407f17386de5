package id.anjung.ui.shell.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Know the login server: where its doors are and with which keys it signs. Nothing is asked before it is needed and a
 * failure is never remembered, so that the console starts without the login server and finds it when it comes back.
 */
@Singleton
final class Provider {
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int CONNECT_MILLIS = 1_500;
    private static final int READ_MILLIS = 5_000;
    private static final int KEYS_BYTES = 256 * 1024;
    private static final Duration KEYS_LIVE = Duration.ofMinutes(10);
    private static final Duration KEYS_OUTLIVE_OUTAGE = Duration.ofHours(4);

    private record Seen(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}

    private final LoginSettings settings;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    Provider(LoginSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Answer the doors as they were seen in the last seconds, so that nobody is sent to a server that is down. */
    OIDCProviderMetadata reachable() throws ProviderDown {
        var last = seen;
        if (last != null && last.at().plus(FRESH).isAfter(clock.instant())) {
            return last.metadata();
        }
        return look(last).metadata();
    }

    /** Answer the doors as they were ever seen. */
    OIDCProviderMetadata metadata() throws ProviderDown {
        return known().metadata();
    }

    /** Answer the keys; an unknown key makes them be asked again, an outage leaves the known ones in use. */
    JWKSource<SecurityContext> keys() throws ProviderDown {
        return known().keys();
    }

    private Seen known() throws ProviderDown {
        var last = seen;
        return last != null ? last : look(null);
    }

    private Seen look(@Nullable Seen last) throws ProviderDown {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), CONNECT_MILLIS, READ_MILLIS);
            var found = new Seen(metadata, keys(metadata, last), clock.instant());
            seen = found;
            return found;
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            throw new ProviderDown(e);
        }
    }

    /** Answer the source of the keys; the one we have, as long as the keys lie where they lay. */
    private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata, @Nullable Seen last)
            throws MalformedURLException {
        return last != null && last.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
                ? last.keys()
                : source(metadata);
    }

    private JWKSource<SecurityContext> source(OIDCProviderMetadata metadata) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, KEYS_BYTES);
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
                .cache(KEYS_LIVE.toMillis(), READ_MILLIS + CONNECT_MILLIS)
                .rateLimited(settings.keysEvery().toMillis())
                .outageTolerant(KEYS_OUTLIVE_OUTAGE.toMillis())
                .build();
    }
}
