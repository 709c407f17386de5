package id.anjung.ui.regency;

import com.vaadin.flow.router.QueryParameters;
import id.anjung.audit.AuditSearch;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Hold what the trail's page shows, as its address says it.
 *
 * @param text words in the names of things
 * @param noun kind of thing; empty for every kind
 * @param from first day
 * @param until last day
 * @param opened place of the entry that is open; 0 for none
 */
record AuditState(String text, String noun, Optional<LocalDate> from, Optional<LocalDate> until, long opened) {
    static AuditState read(QueryParameters address) {
        return new AuditState(
                one(address, "cari"),
                one(address, "jenis"),
                day(one(address, "dari")),
                day(one(address, "sampai")),
                place(one(address, "pilih")));
    }

    private static String one(QueryParameters address, String key) {
        return address.getSingleParameter(key).orElse("");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static long place(String written) {
        return written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
    }

    QueryParameters address() {
        var said = new LinkedHashMap<String, String>();
        said.put("cari", text);
        said.put("jenis", noun);
        said.put("dari", from.map(LocalDate::toString).orElse(""));
        said.put("sampai", until.map(LocalDate::toString).orElse(""));
        said.put("pilih", opened == 0 ? "" : String.valueOf(opened));
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    AuditState with(long other) {
        return new AuditState(text, noun, from, until, other);
    }

    /** Ask the trail for it, in days of this zone. */
    AuditSearch search(ZoneId zone, long before) {
        return new AuditSearch(
                before,
                noun,
                text,
                from.map(day -> day.atStartOfDay(zone).toInstant()).orElse(AuditSearch.ALL.from()),
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(AuditSearch.ALL.until()));
    }
}
