package id.anjung.publication;

import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.agency.Agencies;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.OpeningTimes;
import id.anjung.catalog.Service;
import id.anjung.catalog.Services;
import id.anjung.setting.Brandings;
import id.anjung.standard.Standards;
import id.anjung.tenancy.TenantCache;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Read what the bound mall shows the public; an answer is at most a minute old. */
@Singleton
public class PublishedMpp {
    /** How long an answer may be used again. */
    public static final Duration AGE = Duration.ofSeconds(60);

    private static final int MOST_REMEMBERED = 2_000;
    private static final int TAG_BYTES = 16;

    private final Brandings brandings;
    private final Places places;
    private final Offered offered;
    private final Calendar calendar;
    private final Clock clock;
    private final ObjectMapper json;
    private final TenantCache<String, Publication> remembered;

    /** Gather who serves where. */
    @Singleton
    record Places(Sites sites, Agencies agencies) {}

    /** Gather what is served, and on which terms. */
    @Singleton
    record Offered(Services services, Standards standards) {}

    /** Gather what decides when doors are open. */
    @Singleton
    record Calendar(OpeningTimes hours, DaysOff daysOff) {}

    PublishedMpp(
            Brandings brandings, Places places, Offered offered, Calendar calendar, ObjectMapper json, Clock clock) {
        this.brandings = brandings;
        this.places = places;
        this.offered = offered;
        this.clock = clock;
        this.calendar = calendar;
        this.json = json;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
    }

    /** Read it for a reader of this language. */
    @Permitted(READ_PUBLISHED)
    public Publication read(Locale reader) {
        return remembered.get(reader.getLanguage(), this::fresh);
    }

    private Publication fresh() {
        var services = offered.services().published();
        var sites = places.sites().published();
        return new Publication(
                brandings.published().stream().findFirst(),
                sites,
                places.agencies().published(),
                services,
                offered.standards().inForce(today(sites)),
                new Publication.Times(
                        calendar.hours().published(), calendar.daysOff().published()),
                tag(services));
    }

    /** Answer the day at the first site; a mall without one shows nothing that a day decides. */
    private LocalDate today(List<Site> sites) {
        ZoneId zone = sites.stream().findFirst().map(Site::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String tag(List<Service> offered) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(offered));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + '"';
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
