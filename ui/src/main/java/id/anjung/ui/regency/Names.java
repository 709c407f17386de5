package id.anjung.ui.regency;

import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.catalog.Service;
import id.anjung.catalog.Services;
import id.anjung.register.Entry;
import id.anjung.register.Everything;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Say the names behind codes; who asks keeps the answer for as long as one screen shows it. */
@Singleton
final class Names {
    private final Agencies agencies;
    private final Sites sites;
    private final Services services;

    Names(Agencies agencies, Sites sites, Services services) {
        this.agencies = agencies;
        this.sites = sites;
        this.services = services;
    }

    /** Answer how the short name of an agency is found by its code. */
    UnaryOperator<String> agencies() {
        return of(agencies, Agency::shortName);
    }

    /** Answer how the whole name of an agency is found by its code. */
    UnaryOperator<String> wholeAgencies() {
        return of(agencies, Agency::name);
    }

    /** Answer how the name of a site is found by its code. */
    UnaryOperator<String> sites() {
        return of(sites, Site::name);
    }

    /** Answer how the name of a service is found by its code. */
    UnaryOperator<String> services() {
        return of(services, Service::name);
    }

    /** Answer how the name of a zone is found by the codes of its site and its own. */
    BinaryOperator<String> zones() {
        var known = new AtomicReference<@Nullable Map<String, String>>();
        return (site, zone) -> {
            var names = known.get();
            if (names == null) {
                names = zoneNames();
                known.set(names);
            }
            return names.getOrDefault(site + "/" + zone, zone);
        };
    }

    private Map<String, String> zoneNames() {
        var names = new HashMap<String, String>();
        Everything.ever(sites).stream()
                .map(Kept::data)
                .forEach(site -> site.zones().forEach(zone -> names.put(site.code() + "/" + zone.code(), zone.name())));
        return names;
    }

    private static <D extends Entry> UnaryOperator<String> of(Keeping<D> keeping, Function<D, String> name) {
        var known = new AtomicReference<@Nullable Map<String, String>>();
        return code -> {
            var names = known.get();
            if (names == null) {
                names = Everything.ever(keeping).stream().map(Kept::data).collect(Collectors.toMap(Entry::code, name));
                known.set(names);
            }
            return names.getOrDefault(code, code);
        };
    }
}
