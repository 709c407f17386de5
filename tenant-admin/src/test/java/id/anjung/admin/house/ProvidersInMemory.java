package id.anjung.admin.house;

import id.anjung.access.AccountsUnreachable;
import id.anjung.admin.agencylogin.LoginProviders;
import id.anjung.admin.agencylogin.Provider;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keep agencies' providers in memory, and be away when a test wants it. */
@Singleton
@Requires(property = "test.accounts", value = "true")
public final class ProvidersInMemory implements LoginProviders {
    public final Map<String, Provider> known = new TreeMap<>();
    public final Map<String, String> secrets = new TreeMap<>();
    public final TreeSet<String> closed = new TreeSet<>();
    public boolean away;

    @Override
    public String comesBackTo(String agency) {
        return "https://login.example/broker/" + agency;
    }

    @Override
    public boolean has(String agency) {
        return known.containsKey(agency);
    }

    @Override
    public void keep(Provider provider, @Nullable String secret) {
        if (away) {
            throw new AccountsUnreachable(new IllegalStateException("away"));
        }
        var agency = provider.wish().agency();
        known.put(agency, provider);
        closed.remove(agency);
        if (secret != null) {
            secrets.put(agency, secret);
        }
    }

    @Override
    public void close(String agency) {
        closed.add(agency);
    }

    @Override
    public void forget(String agency) {
        known.remove(agency);
        secrets.remove(agency);
    }
}
