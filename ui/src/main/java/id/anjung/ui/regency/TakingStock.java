package id.anjung.ui.regency;

import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agency.Sites;
import id.anjung.agreement.Agreements;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.OpeningTimes;
import id.anjung.catalog.ModelStanding;
import id.anjung.catalog.Models;
import id.anjung.catalog.Services;
import id.anjung.register.Everything;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.setting.Branding;
import id.anjung.setting.Brandings;
import id.anjung.setting.Logos;
import id.anjung.standard.ModelStandards;
import id.anjung.standard.Standards;
import jakarta.inject.Singleton;
import java.util.List;

/** Look through everything that the regency of the screen has in use. */
@Singleton
final class TakingStock {
    private final Place place;
    private final Offer offer;
    private final Look look;

    TakingStock(Place place, Offer offer, Look look) {
        this.place = place;
        this.offer = offer;
        this.look = look;
    }

    Stock now() {
        return new Stock(
                inUse(place.sites()),
                inUse(offer.agencies()),
                inUse(offer.agreements()),
                inUse(offer.services()),
                inUse(offer.standards()),
                changed(offer.models()),
                changed(offer.modelStandards()),
                inUse(offer.counters()),
                inUse(place.hours()),
                inUse(place.daysOff()),
                new Stock.Looks(
                        look.brandings().byCode(Branding.CODE).isPresent(),
                        look.logos().current().isPresent()));
    }

    private static List<String> changed(Models models) {
        return models.standings().stream()
                .filter(standing -> standing.state() == ModelStanding.State.CHANGED)
                .map(standing -> standing.model().service().name())
                .toList();
    }

    private static List<String> changed(ModelStandards models) {
        return models.standings().stream()
                .filter(standing -> standing.state() == ModelStanding.State.CHANGED)
                .map(standing -> standing.service().name())
                .toList();
    }

    private static <D> List<D> inUse(Keeping<D> keeping) {
        return Everything.inUse(keeping).stream().map(Kept::data).toList();
    }

    /** Say where and when. */
    @Singleton
    record Place(Sites sites, OpeningTimes hours, DaysOff daysOff) {}

    /** Say who and what. */
    @Singleton
    record Offer(
            Agencies agencies,
            Agreements agreements,
            Services services,
            Standards standards,
            Models models,
            ModelStandards modelStandards,
            Counters counters) {}

    /** Say how it looks. */
    @Singleton
    record Look(Brandings brandings, Logos logos) {}
}
