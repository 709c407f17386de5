package id.anjung.agency;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.core.annotation.Creator;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describe a building where the mall is; a regency may have several (Perpres 89/2021, article 3).
 *
 * @param code short name that never changes
 * @param name for people
 * @param address street, village, district
 * @param timeZone zone of its days, {@code Asia/Makassar} in Kalimantan Selatan
 * @param zones parts of the building, at least one
 * @param confirmed whether the regency has confirmed it
 * @param source where name and address come from, in plain words; nothing when nobody said
 */
@Serdeable
public record Site(
        String code,
        String name,
        String address,
        String timeZone,
        List<Zone> zones,
        boolean confirmed,
        @Nullable String source)
        implements Entry {
    /** Longest code, short since a special day carries it behind its own. */
    public static final int LONGEST_CODE = 24;

    private static final int LONGEST_ADDRESS = 400;

    @Creator
    public Site {
        zones = List.copyOf(zones);
        source = Checks.given(source);
    }

    /** Describe a site of which nobody said where it is known from. */
    public Site(String code, String name, String address, String timeZone, List<Zone> zones, boolean confirmed) {
        this(code, name, address, timeZone, zones, confirmed, null);
    }

    @Override
    public String keywords() {
        return address;
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this)
                .optional("code", code, LONGEST_CODE)
                .line("address", address, LONGEST_ADDRESS)
                .optional("source", source, Checks.SOURCE)
                .require(
                        ZoneId.getAvailableZoneIds().contains(timeZone),
                        "timeZone",
                        Problem.NOT_ALLOWED,
                        timeZone,
                        "Asia/Makassar")
                .require(!zones.isEmpty(), "zones", Problem.REQUIRED);
        for (int i = 0; i < zones.size(); i++) {
            checks.code("zones[" + i + "].code", zones.get(i).code());
            checks.line("zones[" + i + "].name", zones.get(i).name(), Checks.NAME);
        }
        var codes = zones.stream().map(Zone::code).distinct().count();
        return checks.require(codes == zones.size(), "zones", Problem.TAKEN, name)
                .found();
    }

    /** Answer the zone by which its clocks go. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Tell whether the site has a zone of this code. */
    boolean hasZone(String zone) {
        return zones.stream().anyMatch(one -> one.code().equals(zone));
    }
}
