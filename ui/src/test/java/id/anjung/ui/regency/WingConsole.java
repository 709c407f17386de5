package id.anjung.ui.regency;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;
import id.anjung.ui.shell.Console;
import id.anjung.ui.shell.login.ScriptedProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Run the console over real wings of the three tenants, with a login server that the test names. */
public final class WingConsole implements AutoCloseable {
    public static final TenantId TABALONG = new TenantId("6309");
    public static final TenantId HSS = new TenantId("6306");

    /** What looks after tenants as a whole. */
    private static final String ELSEWHERE = "id\\.anjung\\.admin\\.(?!bundle\\.\\$?ApplyingBundle).*";

    private final ScriptedProvider provider = new ScriptedProvider();
    private final Console console;

    public WingConsole() {
        this(Map.of());
    }

    /** Run it with further settings. */
    public WingConsole(Map<String, Object> more) {
        var settings = Wings.of(List.of(TABALONG, HSS)).properties(8);
        settings.put("test.plain-cipher", true);
        settings.putAll(more);
        console = new Console(ELSEWHERE, provider.url(), settings);
    }

    /** Let the next login be this person's. */
    public void loginAs(Map<String, Object> claims) {
        provider.person = claims;
    }

    /** Let tokens of further logins last this long. */
    public void letTokensLast(Duration lifetime) {
        provider.lifetime = Math.toIntExact(lifetime.toSeconds());
    }

    /** Answer the console's address. */
    public String url() {
        return console.url();
    }

    /** Find a bean. */
    public <T> T bean(Class<T> type) {
        return console.bean(type);
    }

    /** Do work in a tenant beside all screens. */
    public void inWing(TenantId tenant, Runnable work) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(tenant, Actor.WORKER.reachIn(tenant), work));
    }

    @Override
    public void close() {
        console.close();
        provider.close();
    }
}
