package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Know every login of this process, by the login server's name for it and by person. */
@Singleton
final class OpenLogins {
    private final Map<String, Set<Login>> bySid = new ConcurrentHashMap<>();
    private final Map<String, Set<Login>> bySubject = new ConcurrentHashMap<>();

    void add(Login login) {
        put(bySid, login.tokens().sid(), login);
        put(bySubject, login.actor().subject(), login);
    }

    void remove(Login login) {
        take(bySid, login.tokens().sid(), login);
        take(bySubject, login.actor().subject(), login);
    }

    List<Login> ofSid(String sid) {
        return List.copyOf(bySid.getOrDefault(sid, Set.of()));
    }

    List<Login> ofSubject(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, Set.of()));
    }

    List<Login> all() {
        return bySid.values().stream().flatMap(Set::stream).toList();
    }

    private static void put(Map<String, Set<Login>> index, String key, Login login) {
        index.compute(key, (same, held) -> {
            var logins = held == null ? ConcurrentHashMap.<Login>newKeySet() : held;
            logins.add(login);
            return logins;
        });
    }

    private static void take(Map<String, Set<Login>> index, String key, Login login) {
        index.computeIfPresent(key, (same, held) -> {
            held.remove(login);
            return held.isEmpty() ? null : held;
        });
    }
}
