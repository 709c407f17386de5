package id.anjung.admin.demo;

import id.anjung.access.Actor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.agency.Counter;
import id.anjung.queue.MallPlan;
import id.anjung.tenancy.TenantId;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Put a made-up officer at a counter.
 *
 * @param counter code of the counter
 * @param agency code of the agency that is served there
 * @param officer who serves; no account is called so, and nobody can log in as them
 */
record Post(String counter, String agency, Actor officer) {
    private static final List<String> FIRST = List.of(
            "Aulia", "Budi", "Dewi", "Fahri", "Gusti", "Hasna", "Ilham", "Jumiati", "Khairul", "Laila", "Mulia",
            "Nadia");
    private static final List<String> LAST = List.of("Rahmi", "Saputra", "Anggraini", "Maulana", "Hidayah", "Pratama");

    /** Staff a mall so that at every agency with more than one counter half of them stay free for whoever logs in. */
    static List<Post> of(MallPlan plan, TenantId tenant, DayOfWeek day) {
        var counters = new LinkedHashMap<Counter, String>();
        for (var counter : plan.counters()) {
            agency(plan, counter, day).ifPresent(agency -> counters.put(counter, agency));
        }
        var taken = new HashMap<String, Integer>();
        var posts = new ArrayList<Post>();
        counters.forEach((counter, agency) -> {
            int most = (Collections.frequency(counters.values(), agency) + 1) / 2;
            if (taken.merge(agency, 1, Integer::sum) <= most) {
                posts.add(new Post(counter.code(), agency, officer(tenant, counter.code(), agency, posts.size())));
            }
        });
        return posts;
    }

    /** Choose whom a counter serves on a day: the first of its agencies whose turn it is and that has a service. */
    private static Optional<String> agency(MallPlan plan, Counter counter, DayOfWeek day) {
        return counter.agencies().stream()
                .filter(agency -> !counter.away(agency, day))
                .filter(agency -> plan.services().stream()
                        .anyMatch(service -> service.agency().equals(agency)))
                .findFirst();
    }

    private static Actor officer(TenantId tenant, String counter, String agency, int place) {
        var name = FIRST.get(place % FIRST.size()) + " " + LAST.get(place / 2 % LAST.size());
        return staff(tenant, counter, name, new Membership(Role.AGENCY_OFFICER, agency));
    }

    /** Make somebody up. */
    static Actor staff(TenantId tenant, String place, String name, Membership membership) {
        var made = "peragaan-" + tenant + "-" + place;
        return new Actor(made, made, name, Set.of(), Map.of(tenant, Set.of(membership)));
    }
}
