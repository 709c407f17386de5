package id.anjung.statistics;

import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agreement.Agreements;
import id.anjung.calendar.SiteCalendars;
import id.anjung.catalog.Services;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Read what the bound mall consists of, what is out of use too. */
@Singleton
class ReadingPremises {
    private static final int PAGE = 500;

    private final Sites sites;
    private final SiteCalendars calendars;
    private final Agencies agencies;
    private final Services services;
    private final Counters counters;
    private final Agreements agreements;

    ReadingPremises(
            Sites sites,
            SiteCalendars calendars,
            Agencies agencies,
            Services services,
            Counters counters,
            Agreements agreements) {
        this.sites = sites;
        this.calendars = calendars;
        this.agencies = agencies;
        this.services = services;
        this.counters = counters;
        this.agreements = agreements;
    }

    Premises now() {
        var places = ever(sites).stream()
                .map(Kept::data)
                .collect(Collectors.toMap(Site::code, site -> new Premises.Place(site, calendars.of(site))));
        return new Premises(places, ever(agencies), ever(services), ever(counters), agreements.inUse());
    }

    private static <D> List<Kept<D>> ever(Keeping<D> keeping) {
        var all = new ArrayList<Kept<D>>();
        List<Kept<D>> page;
        do {
            page = keeping.page(new PageRequest("", true, "", PageRequest.Sort.BY_CODE, all.size(), PAGE));
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
