package id.anjung.catalog;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Describe a service that an agency gives at the mall.
 *
 * @param code short name that never changes
 * @param name for people
 * @param agency code of the agency
 * @param handling how it is done and reached
 * @param terms what a citizen brings, waits, pays and gets
 * @param confirmed whether a source confirms the terms for this regency; if not, pages mark them as an example
 * @param source where the terms come from, in plain words; may be empty
 */
@Serdeable
public record Service(
        String code,
        String name,
        String agency,
        Handling handling,
        ServiceTerms terms,
        boolean confirmed,
        String source)
        implements Entry {
    private static final int LONGEST = 300;

    public Service {
        source = Checks.stripped(source);
    }

    @Override
    public String keywords() {
        return agency + " " + terms.product();
    }

    @Override
    public List<FieldProblem> problems() {
        var time = terms.time();
        var checks = Checks.of(this)
                .text("agency", agency, Checks.CODE)
                .require(!handling.channels().isEmpty(), "handling.channels", Problem.REQUIRED)
                .text("terms.time.text", time.text(), LONGEST)
                .notNegative("terms.time.amount", time.amount())
                .atMost("terms.time.amount", time.amount(), ProcessingTime.MOST)
                .require((time.amount() == null) == (time.unit() == null), "terms.time.unit", Problem.REQUIRED)
                .text("terms.fee.text", terms.fee().text(), LONGEST)
                .notNegative("terms.fee.rupiah", terms.fee().rupiah())
                .atMost("terms.fee.rupiah", terms.fee().rupiah(), Fee.MOST)
                .text("terms.product", terms.product(), LONGEST)
                .optional("source", source, LONGEST);
        for (int i = 0; i < terms.requirements().size(); i++) {
            checks.text("terms.requirements[" + i + "]", terms.requirements().get(i), LONGEST);
        }
        return checks.found();
    }
}
