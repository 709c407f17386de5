package id.anjung.ui.shell;

import id.anjung.ui.shell.login.ScriptedProvider;
import java.util.List;
import java.util.Map;

/** Serve the console by hand for looking at it. */
final class ConsoleTrial {
    public static void main(String[] arguments) throws Exception {
        var provider = new ScriptedProvider();
        provider.person = Map.of(
                "preferred_username",
                "provinsi.admin",
                "name",
                "Rahmi Provinsi",
                "realm_access",
                Map.of("roles", List.of("province-admin")));
        var console = new Console(provider.url(), Map.of());
        System.out.println(console.url());
        Thread.currentThread().join();
    }
}
