package id.anjung.admin.demo;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Play one mall: whoever is due does what they do next. */
final class DemoMall {
    private final TenantId tenant;
    private final Hands hands;
    private final Pace pace;
    private final Map<String, DemoOfficer> officers = new HashMap<>();
    private final Arrivals arrivals;

    DemoMall(TenantId tenant, Hands hands, Pace pace) {
        this.tenant = tenant;
        this.hands = hands;
        this.pace = pace;
        this.arrivals = new Arrivals(tenant, hands, pace);
    }

    /** Let everything happen that is due. */
    void step(Instant now) {
        var plan = CurrentTenant.call(tenant, Reach.READ_ONLY, hands.plans()::now);
        var day = plan.site("").map(site -> plan.dayAt(site, now));
        if (day.isEmpty()) {
            return;
        }
        var posts = Post.of(plan, tenant, day.get().getDayOfWeek());
        if (posts.isEmpty()) {
            return;
        }
        CurrentTenant.run(tenant, Reach.FULL, () -> {
            arrivals.step(plan, posts, now);
            posts.forEach(post -> officer(post, posts).step(now));
        });
    }

    private DemoOfficer officer(Post post, List<Post> posts) {
        return officers.computeIfAbsent(
                post.counter() + " " + post.agency(),
                key -> new DemoOfficer(post, hands, pace, elsewhere(post, posts)));
    }

    /** Answer the agencies to which an officer may transfer somebody. */
    private static List<String> elsewhere(Post post, List<Post> posts) {
        return posts.stream()
                .map(Post::agency)
                .filter(agency -> !agency.equals(post.agency()))
                .distinct()
                .toList();
    }
}
