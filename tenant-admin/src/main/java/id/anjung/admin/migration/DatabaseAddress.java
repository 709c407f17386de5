package id.anjung.admin.migration;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Know where the database server is, and complete its address with what every connection needs: times in UTC,
 * a sealed line unless the server is on this machine, and statements that are taken apart once and not each time.
 *
 * @param server scheme, host and port, without a schema ({@code jdbc:mysql://127.0.0.1:3316})
 * @param parameters what the operator added; it outranks our own
 */
public record DatabaseAddress(String server, Map<String, String> parameters) {
    private static final String SCHEME = "jdbc:mysql://";
    private static final String TO_CONNECT_MILLIS = "5000";
    private static final String TO_ANSWER_MILLIS = "20000";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public DatabaseAddress {
        if (!server.startsWith(SCHEME)) {
            throw new IllegalArgumentException("A database address begins with " + SCHEME + ", not: " + server);
        }
        parameters = Map.copyOf(parameters);
    }

    /** Read an address as the operator writes it. */
    public static DatabaseAddress read(String url) {
        var parts = url.split("\\?", 2);
        var server = parts[0].endsWith("/") ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        var given = Arrays.stream((parts.length > 1 ? parts[1] : "").split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (former, latter) -> latter));
        return new DatabaseAddress(server, given);
    }

    /** Answer the address of one schema for JDBC. */
    public String in(String schema) {
        return in(schema, needed());
    }

    /**
     * Answer the address of one schema for connections by which people are served: a server that says nothing is given up
     * after a while, since whoever asks has to be told. Migrations and copies wait for as long as they take.
     */
    public String servedIn(String schema) {
        var bounded = new LinkedHashMap<>(needed());
        bounded.put("connectTimeout", TO_CONNECT_MILLIS);
        bounded.put("socketTimeout", TO_ANSWER_MILLIS);
        return in(schema, bounded);
    }

    private String in(String schema, Map<String, String> ours) {
        var all = new LinkedHashMap<>(ours);
        all.putAll(parameters);
        return all.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&", server + "/" + schema + "?", ""));
    }

    /** Tell whether the server is on this machine, where a line needs no seal. */
    public boolean onThisMachine() {
        var host = URI.create(server.substring("jdbc:".length())).getHost();
        return host != null && THIS_MACHINE.contains(host);
    }

    private Map<String, String> needed() {
        var needed = new LinkedHashMap<String, String>();
        needed.put("connectionTimeZone", "UTC");
        needed.put("forceConnectionTimeZoneToSession", "true");
        needed.put("cachePrepStmts", "true");
        needed.put("prepStmtCacheSize", "256");
        needed.put("prepStmtCacheSqlLimit", "2048");
        needed.put("openTelemetry", "DISABLED"); // our own door tells of statements, without the values in them
        if (onThisMachine()) {
            needed.put("sslMode", "DISABLED");
            needed.put("allowPublicKeyRetrieval", "true");
        } else {
            needed.put("sslMode", "REQUIRED");
        }
        return needed;
    }
}
