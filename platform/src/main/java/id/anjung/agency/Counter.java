package id.anjung.agency;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.TreeSet;

/**
 * Describe a numbered counter.
 *
 * @param code its number as people read it ({@code 12})
 * @param name for people
 * @param site code of its site
 * @param zone code of its zone in that site
 * @param agencies codes of the agencies that serve there, at least one; several share it
 * @param shared whether agencies take turns there (gerai bersama)
 */
@Serdeable
public record Counter(String code, String name, String site, String zone, List<String> agencies, boolean shared)
        implements Entry {
    public Counter {
        agencies = List.copyOf(new TreeSet<>(agencies));
    }

    @Override
    public String keywords() {
        return String.join(" ", agencies) + " " + zone;
    }

    @Override
    public List<FieldProblem> problems() {
        return Checks.of(this)
                .text("site", site, Checks.CODE)
                .text("zone", zone, Checks.CODE)
                .require(!agencies.isEmpty(), "agencies", Problem.REQUIRED)
                .require(shared || agencies.size() <= 1, "shared", Problem.REQUIRED)
                .found();
    }
}
