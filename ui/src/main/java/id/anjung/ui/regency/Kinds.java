package id.anjung.ui.regency;

import id.anjung.ui.shell.kit.Kind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Find what a trail's nouns stand for, and where it is shown. */
@Singleton
final class Kinds {
    private final List<Shown> all;

    /**
     * Say where a kind of record is shown.
     *
     * @param kind of record
     * @param page below the MPP's own address
     */
    record Shown(Kind<?> kind, String page) {}

    Kinds(Place place, Offer offer, BrandingKind branding) {
        all = List.of(
                new Shown(place.sites(), "lokasi"),
                new Shown(offer.agencies(), "instansi"),
                new Shown(offer.agreements(), "instansi/perjanjian"),
                new Shown(offer.services(), "layanan"),
                new Shown(offer.standards(), "layanan/standar"),
                new Shown(offer.counters(), "loket"),
                new Shown(place.hours(), "jam"),
                new Shown(place.daysOff(), "jam/hari-libur"),
                new Shown(branding, "tampilan"));
    }

    Optional<Shown> of(String noun) {
        return all.stream().filter(shown -> shown.kind().noun().equals(noun)).findFirst();
    }

    /** List the nouns by which a trail can be searched; the last ones are no records. */
    List<String> nouns() {
        return Stream.concat(
                        all.stream().map(shown -> shown.kind().noun()),
                        Stream.of(
                                "settings",
                                "device",
                                "liaison",
                                "logo",
                                "person",
                                "person-access",
                                "guidance",
                                "export"))
                .toList();
    }

    /** Describe where and when. */
    @Singleton
    record Place(SiteKind sites, HoursKind hours, DayOffKind daysOff) {}

    /** Describe who and what. */
    @Singleton
    record Offer(
            AgencyKind agencies,
            AgreementKind agreements,
            ServiceOffer services,
            StandardKind standards,
            CounterKind counters) {}
}
