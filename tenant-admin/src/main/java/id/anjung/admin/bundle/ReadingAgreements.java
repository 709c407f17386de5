package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.AGREEMENT_TYPE;
import static id.anjung.admin.bundle.BundleWords.RECORD_CODE;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Parsed;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agreement.Agreement;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** Read what agencies have signed; a file may leave it out. */
final class ReadingAgreements {
    private final Codes known = new Codes(Phrase.of("an agreement of this file", "perjanjian di berkas ini"));
    private final Codes agencies;
    private final Set<String> former;

    private ReadingAgreements(Codes agencies, Set<String> former) {
        this.agencies = agencies;
        this.former = former;
    }

    static List<Agreement> of(Fields file, Codes agencies, Set<String> former) {
        return file.absent("agreements")
                ? List.of()
                : file.list("agreements", new ReadingAgreements(agencies, former)::agreement);
    }

    private Agreement agreement(Fields fields) {
        var code = known.declare(fields, "code", RECORD_CODE);
        var from = fields.one("from", Words.DATE);
        var until = fields.one("until", Words.DATE);
        if (!fields.faulty("from") && !fields.faulty("until") && until.isBefore(from)) {
            fields.complain(
                    "until", Phrase.of("%s is before the first day, %s", "%s sebelum hari pertama, %s", until, from));
        }
        return new Agreement(
                code,
                fields.one("name", Words.NAME),
                fields.maybe("number", Words.line(120)),
                fields.one("type", AGREEMENT_TYPE.word()),
                fields.one("agency", agency()),
                from,
                until,
                days(fields),
                fields.one("confirmed", Words.FLAG));
    }

    private Word<String> agency() {
        var known = agencies.reference();
        return new Word<>(
                known.standIn(),
                written -> former.contains(written)
                        ? new Parsed.Understood<>(written)
                        : known.parse().apply(written));
    }

    private static List<DayOfWeek> days(Fields fields) {
        return fields.absent("days") ? List.of() : fields.many("days", WEEKDAY.word());
    }
}
