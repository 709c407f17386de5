package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.AGREEMENT_TYPE;
import static id.anjung.admin.bundle.BundleWords.CODE;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agreement.Agreement;
import java.time.DayOfWeek;
import java.util.List;

/** Read what agencies have signed; a file may leave it out. */
final class ReadingAgreements {
    private final Codes known = new Codes("an agreement of this file");
    private final Codes agencies;

    private ReadingAgreements(Codes agencies) {
        this.agencies = agencies;
    }

    static List<Agreement> of(Fields file, Codes agencies) {
        return file.absent("agreements")
                ? List.of()
                : file.list("agreements", new ReadingAgreements(agencies)::agreement);
    }

    private Agreement agreement(Fields fields) {
        var code = known.declare(fields, "code", CODE);
        var from = fields.one("from", Words.DATE);
        var until = fields.one("until", Words.DATE);
        if (!fields.faulty("from") && !fields.faulty("until") && until.isBefore(from)) {
            fields.complain("until", until + " is before the first day, " + from);
        }
        return new Agreement(
                code,
                fields.one("name", Words.NAME),
                fields.maybe("number", Words.line(120)),
                fields.one("type", AGREEMENT_TYPE.word()),
                fields.one("agency", agencies.reference()),
                from,
                until,
                days(fields),
                fields.one("confirmed", Words.FLAG));
    }

    private static List<DayOfWeek> days(Fields fields) {
        return fields.absent("days") ? List.of() : fields.many("days", WEEKDAY.word());
    }
}
