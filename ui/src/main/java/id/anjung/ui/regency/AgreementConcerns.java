package id.anjung.ui.regency;

import id.anjung.agency.Agency;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.AgreementStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Find which agreements need somebody.
 *
 * @param stock what the regency has in use
 * @param today the day on which it is asked
 */
record AgreementConcerns(Stock stock, LocalDate today) {
    /** List the agencies that serve without a cooperation agreement in force. */
    List<Agency> unbound() {
        return stock.agencies().stream()
                .filter(agency -> of(agency).noneMatch(agreement -> agreement.bindsOn(today)))
                .toList();
    }

    /** List what ends soon and has no successor, the next to end first. */
    List<Agreement> ending() {
        return stock.agreements().stream()
                .filter(agreement -> agreement.on(today) == AgreementStanding.ENDING)
                .filter(agreement -> stock.agreements().stream().noneMatch(agreement::isFollowedBy))
                .sorted(Comparator.comparing(Agreement::until))
                .toList();
    }

    /** List the agencies whose days lack one that an agreement in force promises. */
    List<Agency> comingLessThanPromised() {
        return stock.agencies().stream()
                .filter(agency -> of(agency)
                        .filter(agreement -> agreement.bindsOn(today))
                        .anyMatch(agreement -> !agency.days().containsAll(agreement.days())))
                .toList();
    }

    private Stream<Agreement> of(Agency agency) {
        return stock.agreements().stream()
                .filter(agreement -> agreement.agency().equals(agency.code()));
    }
}
