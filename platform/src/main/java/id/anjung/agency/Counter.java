package id.anjung.agency;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.core.annotation.Creator;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Describe a numbered counter.
 *
 * @param code its number as people read it ({@code 12})
 * @param name for people
 * @param site code of its site
 * @param zone code of its zone in that site
 * @param agencies codes of the agencies that serve there, at least one; several share it
 * @param shared whether agencies take turns there (gerai bersama)
 * @param turns on which days an agency has it; one that is not named has it on all its days
 * @param confirmed whether a source confirms it for this mall; not, when nothing is said
 */
@Serdeable
public record Counter(
        String code,
        String name,
        String site,
        String zone,
        List<String> agencies,
        boolean shared,
        @Nullable List<Turn> turns,
        @Nullable Boolean confirmed)
        implements Entry {
    @Creator
    public Counter {
        agencies = List.copyOf(new TreeSet<>(agencies));
        turns = turns == null ? List.of() : List.copyOf(turns);
        confirmed = Objects.requireNonNullElse(confirmed, false);
    }

    /** Describe a counter that its agencies have on all their days. */
    public Counter(String code, String name, String site, String zone, List<String> agencies, boolean shared) {
        this(code, name, site, zone, agencies, shared, List.of(), false);
    }

    @Override
    public Boolean confirmed() {
        return Objects.requireNonNullElse(confirmed, false);
    }

    @Override
    public List<Turn> turns() {
        return Objects.requireNonNullElse(turns, List.of());
    }

    /** Tell whether it is kept for others on a weekday. */
    public boolean away(String agency, DayOfWeek day) {
        return turns().stream()
                .anyMatch(turn -> turn.agency().equals(agency) && !turn.days().contains(day));
    }

    /** Tell whether an agency has it on a weekday. */
    public boolean serves(Agency agency, DayOfWeek day) {
        return agencies.contains(agency.code()) && agency.days().contains(day) && !away(agency.code(), day);
    }

    @Override
    public String keywords() {
        return String.join(" ", agencies) + " " + zone;
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this);
        var named = new HashSet<String>();
        for (int i = 0; i < turns().size(); i++) {
            var turn = turns().get(i);
            checks.require(agencies.contains(turn.agency()), "turns[" + i + "].agency", Problem.UNKNOWN, turn.agency());
            checks.require(named.add(turn.agency()), "turns[" + i + "].agency", Problem.TAKEN, turn.agency());
            checks.require(!turn.days().isEmpty(), "turns[" + i + "].days", Problem.REQUIRED);
        }
        return checks.text("site", site, Checks.CODE)
                .text("zone", zone, Checks.CODE)
                .require(!agencies.isEmpty(), "agencies", Problem.REQUIRED)
                .require(shared || agencies.size() <= 1, "shared", Problem.REQUIRED)
                .found();
    }
}
