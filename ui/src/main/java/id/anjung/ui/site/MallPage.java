package id.anjung.ui.site;

import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.catalog.Service;
import id.anjung.publication.Publication;
import id.anjung.queue.HallWaits;
import id.anjung.setting.Branding;
import id.anjung.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hold what the page of a mall shows.
 *
 * @param speech the reader's language
 * @param address where the page is
 * @param names the mall's name and the line beneath it
 * @param places its sites
 * @param agencies who serves there
 * @param offers what is served, as far as it matches the search
 * @param search what the reader looks for
 */
public record MallPage(
        Speech speech,
        Address address,
        Names names,
        List<Place> places,
        List<Presence> agencies,
        List<Offer> offers,
        String search) {
    /**
     * Hold what changes from minute to minute.
     *
     * @param at the moment
     * @param waits how long one waits
     */
    record Now(Instant at, List<HallWaits.AtAgency> waits) {}

    /**
     * Name a mall.
     *
     * @param name as people read it
     * @param tagline beneath it; may be empty
     */
    public record Names(String name, String tagline) {}

    /**
     * Say where things of this page are.
     *
     * @param path path of the page
     * @param logo whether there is a logo below it
     */
    public record Address(String path, boolean logo) {}

    /**
     * Show a site.
     *
     * @param name its name
     * @param address where it is
     * @param open whether its doors are open now
     * @param sentence the same in words, with until or from when
     * @param example whether place or hours are not confirmed
     */
    public record Place(String name, String address, boolean open, String sentence, boolean example) {}

    /**
     * Show an agency.
     *
     * @param name its name
     * @param days when it is there
     * @param waits how long one waits there now, at each of its sites; nothing when it has no counter
     * @param example whether this is not confirmed
     */
    public record Presence(String name, String days, List<Wait> waits, boolean example) {}

    /**
     * Tell how long one waits at an agency now.
     *
     * @param open whether a counter is open
     * @param words how long
     * @param waiting how many wait
     */
    public record Wait(boolean open, String words, int waiting) {}

    /**
     * Show a service.
     *
     * @param service what is served
     * @param agency name of who serves it
     * @param standard whether its standard is in force
     */
    public record Offer(Service service, String agency, boolean standard) {
        boolean matches(String words) {
            var text = service.name() + " " + agency + " " + service.terms().product();
            return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Tell whether something on the page is only an example. */
    public boolean hasExamples() {
        return offers.stream().anyMatch(offer -> !offer.service().confirmed())
                || places.stream().anyMatch(Place::example)
                || agencies.stream().anyMatch(Presence::example);
    }

    /** Tell whether anybody calls at all. */
    public boolean calls() {
        return agencies.stream().flatMap(agency -> agency.waits().stream()).anyMatch(Wait::open);
    }

    static MallPage of(Tenant tenant, Publication shown, Now now, Speech speech, String search, boolean logo) {
        var names = shown.branding()
                .map(branding -> new Names(branding.name(), branding.tagline()))
                .orElseGet(() -> new Names(tenant.name(), ""));
        var agencies = shown.agencies().stream().collect(Collectors.toMap(Agency::code, Agency::name));
        return new MallPage(
                speech,
                new Address("/mpp/" + tenant.slug(), logo),
                names,
                shown.sites().stream()
                        .map(site -> place(site, shown.times(), speech, now.at()))
                        .toList(),
                shown.agencies().stream()
                        .map(agency -> new Presence(
                                agency.name(),
                                speech.days(agency.days()),
                                waits(now, agency.code(), speech),
                                !agency.sure()))
                        .toList(),
                offers(shown, agencies, search),
                search);
    }

    private static List<Wait> waits(Now now, String agency, Speech speech) {
        return now.waits().stream()
                .filter(wait -> wait.agency().equals(agency))
                .map(wait -> new Wait(wait.counters() > 0, WaitWords.of(wait.band(), speech), wait.waiting()))
                .toList();
    }

    /** Answer the accent of a mall, or the river's colour. */
    static String accent(Publication shown) {
        return shown.branding().map(Branding::accent).orElse(Branding.RIVER);
    }

    private static List<Offer> offers(Publication shown, Map<String, String> agencies, String search) {
        return shown.services().stream()
                .map(service -> new Offer(
                        service,
                        agencies.getOrDefault(service.agency(), service.agency()),
                        shown.standards().containsKey(service.code())))
                .filter(offer -> offer.matches(search))
                .toList();
    }

    private static Place place(Site site, Publication.Times times, Speech speech, Instant now) {
        var doors = new Doors(site, times, speech);
        boolean confirmed = site.confirmed() && doors.confirmed(now);
        return new Place(site.name(), site.address(), doors.open(now), doors.sentence(now), !confirmed);
    }
}
