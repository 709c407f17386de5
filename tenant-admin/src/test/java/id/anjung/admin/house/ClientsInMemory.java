package id.anjung.admin.house;

import id.anjung.access.AccountsUnreachable;
import id.anjung.admin.application.LoginClients;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Keep clients in memory, and be away when a test wants it. */
@Singleton
@Requires(property = "test.accounts", value = "true")
public final class ClientsInMemory implements LoginClients {
    public final Map<String, String> open = new TreeMap<>();
    public boolean away;

    @Override
    public String keep(String name, String title, String url, String redirect) {
        if (away) {
            throw new AccountsUnreachable(new IllegalStateException("away"));
        }
        open.put(name, redirect);
        return UUID.randomUUID().toString();
    }

    @Override
    public void close(String name) {
        open.remove(name);
    }
}
