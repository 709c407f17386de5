package id.anjung.admin.oversight;

import id.anjung.agreement.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hold on which days a tenant's agreements end that no other follows, so that the province knows what ends soon without
 * asking the tenant again.
 *
 * @param days last days in force, one for each agreement
 */
record AgreementEnds(List<LocalDate> days) {
    AgreementEnds {
        days = days.stream().sorted().toList();
    }

    /** Read what {@link #written} wrote. */
    static AgreementEnds read(String written) {
        return new AgreementEnds(Stream.of(written.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList());
    }

    /** Write it down: {@code 2026-12-31 2028-01-14}. */
    String written() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /** Count those that are in force on a day and end within {@link Agreement#NOTICE_DAYS} days after it. */
    int soon(LocalDate today) {
        var last = today.plusDays(Agreement.NOTICE_DAYS);
        return (int) days.stream()
                .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                .count();
    }
}
