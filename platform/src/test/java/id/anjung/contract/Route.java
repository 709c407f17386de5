package id.anjung.contract;

import id.anjung.door.once.AnsweredAnew;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Describe one route of the open door, as the router knows it.
 *
 * @param verb its HTTP method
 * @param template its address
 * @param controller whose it is
 * @param method of that controller
 */
record Route(HttpMethod verb, String template, Class<?> controller, String method, boolean anew) {
    /** Addresses below these are one mall's, bound by the edge. */
    private static final List<String> ANYBODYS = List.of("/api/v1/public/mpp/{slug}", "/mpp/{slug}", "/t/{code}");

    private static final List<String> OFFICERS = List.of("/api/v1/mpp/{slug}");

    /** Addresses that are no mall's: nothing is bound there, so no mall's data can be read. */
    private static final Set<String> NOBODYS = Set.of(
            "/api/v1/tenants",
            "/api/v1/tenants/{slug}/setting-up",
            "/api/v1/tenants/{slug}/setting-up/retry",
            "/api/v1/tenants/{slug}/status",
            "/api/v1/tenants/{slug}/custody",
            "/api/v1/tenants/{slug}/custody/works",
            "/api/v1/tenants/{slug}/custody/copies/{copy}",
            "/api/v1/tenants/{slug}/admins",
            "/api/v1/tenants/{slug}/admins/{id}/invitation",
            "/api/v1/tenants/{slug}/person-access",
            "/api/v1/tenants/{slug}/person-access/contacts",
            "/api/v1/accounts",
            "/api/v1/accounts/{id}/disable",
            "/api/v1/accounts/{id}/enable",
            "/api/v1/agency-logins",
            "/api/v1/agency-logins/{id}/check",
            "/api/v1/agency-logins/{id}/renew",
            "/api/v1/agency-logins/{id}/stop",
            "/api/v1/agency-logins/{id}/resume",
            "/api/v1/releases",
            "/api/v1/releases/{slug}/retry",
            "/api/v1/applications",
            "/api/v1/applications/{id}/renew",
            "/api/v1/applications/{id}/stop",
            "/api/v1/comparison",
            "/api/v1/stages",
            "/api/v1/stages/{regency}/declarations",
            "/api/v1/stages/declarations",
            "/api/v1/stages/declarations/{id}/withdraw",
            "/api/v1/guidance",
            "/api/v1/guidance/{id}/close",
            "/api/v1/accounts.csv",
            "/api/v1/settings",
            "/api/v1/settings/revisions",
            "/api/v1/settings/roll-back",
            "/",
            "/problems/{kind}");

    /** List every route of ours, in an order in which all can be tried one after the other. */
    static Stream<Route> all(Router router) {
        return router.uriRoutes()
                .map(Route::of)
                .filter(route -> route.controller().getPackageName().startsWith("id.anjung"))
                .filter(route -> route.verb() != HttpMethod.HEAD && route.verb() != HttpMethod.OPTIONS)
                .distinct()
                .sorted(Comparator.comparing(Route::place).thenComparing(Route::toString));
    }

    private static Route of(UriRouteInfo<?, ?> info) {
        return new Route(
                info.getHttpMethod(),
                info.getUriMatchTemplate().toPathString(),
                info.getDeclaringType(),
                info.getTargetMethod().getMethodName(),
                info.getAnnotationMetadata().hasAnnotation(AnsweredAnew.class));
    }

    boolean reads() {
        return verb == HttpMethod.GET;
    }

    /** Tell whether its answer goes on until somebody hangs up. */
    boolean streams() {
        return template.endsWith("/siaran");
    }

    /** Tell whether it is found by the code on a visitor's paper. */
    boolean visitors() {
        return template.startsWith("/t/");
    }

    boolean retires() {
        return verb == HttpMethod.DELETE;
    }

    boolean anybodys() {
        return ANYBODYS.stream().anyMatch(template::startsWith);
    }

    boolean tenants() {
        return anybodys() || OFFICERS.stream().anyMatch(template::startsWith);
    }

    boolean decided() {
        return tenants() || NOBODYS.contains(template);
    }

    /** Tell whether a program that sends it again with its key is answered as before. */
    boolean once() {
        return verb == HttpMethod.POST && ofApi() && !anew;
    }

    /** Tell whether programs call it. */
    boolean ofApi() {
        return template.startsWith("/api/");
    }

    /** Tell whether a description in YAML names its address, and below that its verb. */
    boolean describedIn(String description) {
        var parts = description.split("(?m)^  " + Pattern.quote(template) + ":$");
        var operations = parts.length < 2 ? "" : parts[1].split("(?m)^  \\S", 2)[0];
        return operations.contains("\n    " + verb.name().toLowerCase(Locale.ROOT) + ":");
    }

    /** What others refer to is written first and retired last. */
    private int place() {
        int kinds = LookAlikes.KINDS.size();
        int kind = 0;
        while (kind < kinds
                && !template.contains("/" + LookAlikes.KINDS.get(kind).collection())) {
            kind++;
        }
        return retires() ? 3 * kinds - kind : reads() ? 0 : 1 + kind;
    }

    @Override
    public String toString() {
        return verb + " " + template + " (" + controller.getSimpleName() + "." + method + ")";
    }
}
