package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CHANNEL;
import static id.anjung.admin.bundle.BundleWords.CODE;
import static id.anjung.admin.bundle.BundleWords.LETTERS;
import static id.anjung.admin.bundle.BundleWords.LEVEL;
import static id.anjung.admin.bundle.BundleWords.SERVICE_CODE;
import static id.anjung.admin.bundle.BundleWords.SERVICE_KIND;
import static id.anjung.admin.bundle.BundleWords.TIME_UNIT;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.ServiceTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read agencies, and the services of these agencies. */
final class ReadingServices {
    private static final Word<Integer> AMOUNT = Words.number(1, 10_000).map(Long::intValue);

    private final Codes agencies = new Codes("an agency of this file");
    private final Codes services = new Codes("a service of this file");
    private final Codes letters = new Codes("the numbers of an agency");

    List<AgencyModel> models(Fields file) {
        return file.list("agencies", this::model);
    }

    List<AgencyEntry> agencies(Fields file) {
        return file.list(
                "agencies",
                fields -> new AgencyEntry(
                        model(fields),
                        new Attendance(ReadingHours.days(fields, "days"), fields.one("days_confirmed", Words.FLAG)),
                        letters(fields),
                        ReadingSettings.ofAgency(fields),
                        ReadingMpp.provenance(fields)));
    }

    private @Nullable String letters(Fields fields) {
        var chosen = fields.maybe("letters", LETTERS);
        if (chosen != null) {
            letters.declare(fields, "letters", chosen, chosen);
        }
        return chosen;
    }

    List<ServiceEntry> services(Fields file) {
        return file.list("services", this::service);
    }

    /** Answer the agencies read before. */
    Codes known() {
        return agencies;
    }

    private AgencyModel model(Fields fields) {
        return new AgencyModel(
                agencies.declare(fields, "code", CODE),
                fields.one("name", Words.NAME),
                fields.one("short_name", Words.line(40)),
                fields.one("level", LEVEL.word()));
    }

    private ServiceEntry service(Fields fields) {
        return new ServiceEntry(
                services.declare(fields, "code", SERVICE_CODE),
                fields.one("name", Words.NAME),
                fields.one("agency", agencies.reference()),
                handling(fields),
                new ServiceTerms(
                        fields.many("requirements", Words.TEXT),
                        fields.object("time", ReadingServices::time),
                        fields.object("fee", ReadingServices::fee),
                        fields.one("product", Words.TEXT)),
                ReadingMpp.provenance(fields));
    }

    private static Handling handling(Fields fields) {
        var kind = fields.one("kind", SERVICE_KIND.word());
        var channels = fields.many("channels", CHANNEL.word());
        if (channels.isEmpty() && !fields.faulty("channels")) {
            fields.complain("channels", "names no channel; write in_person when people come to a counter");
        }
        return new Handling(kind, channels);
    }

    private static ProcessingTime time(Fields fields) {
        var text = fields.one("text", Words.TEXT);
        Integer amount = null;
        ProcessingTime.Unit unit = null;
        for (var each : ProcessingTime.Unit.values()) {
            var written = fields.maybe(TIME_UNIT.write(each), AMOUNT);
            if (written != null && amount != null) {
                fields.complain(TIME_UNIT.write(each), "is a second length of time; write only one");
            } else if (written != null) {
                amount = written;
                unit = each;
            }
        }
        return new ProcessingTime(text, amount, unit);
    }

    private static Fee fee(Fields fields) {
        return new Fee(fields.one("text", Words.TEXT), fields.maybe("rupiah", Words.number(0, 1_000_000_000_000L)));
    }
}
