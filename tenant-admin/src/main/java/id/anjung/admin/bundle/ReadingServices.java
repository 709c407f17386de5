package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.AGENCY_CODE;
import static id.anjung.admin.bundle.BundleWords.CHANNEL;
import static id.anjung.admin.bundle.BundleWords.LETTERS;
import static id.anjung.admin.bundle.BundleWords.LEVEL;
import static id.anjung.admin.bundle.BundleWords.RECORD_CODE;
import static id.anjung.admin.bundle.BundleWords.SERVICE_KIND;
import static id.anjung.admin.bundle.BundleWords.TIME_UNIT;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agency.Agency;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceTerms;
import id.anjung.setting.level.SettingKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Read agencies, and the services of these agencies. */
final class ReadingServices {
    private static final Word<Integer> AMOUNT =
            Words.number(0, ProcessingTime.MOST).map(Long::intValue);

    private final Codes agencies = new Codes(Phrase.of("an agency of this file", "instansi di berkas ini"));
    private final Codes services = new Codes(Phrase.of("a service of this file", "layanan di berkas ini"));
    private final Codes letters = new Codes(Phrase.of("the numbers of an agency", "nomor sebuah instansi"));
    private final Map<String, Map<SettingKey, String>> decided = new HashMap<>();

    List<AgencyModel> models(Fields file) {
        return file.list("agencies", this::model);
    }

    List<Agency> agencies(Fields file) {
        return file.list("agencies", this::agency);
    }

    private Agency agency(Fields fields) {
        var model = model(fields);
        decided.put(model.code(), ReadingSettings.ofAgency(fields));
        return new Agency(
                model.code(),
                model.name(),
                model.shortName(),
                model.level(),
                ReadingHours.days(fields, "days"),
                fields.one("confirmed", Words.FLAG),
                letters(fields),
                fields.one("days_confirmed", Words.FLAG),
                fields.maybe("source", Words.TEXT));
    }

    /** Answer what the agencies read before have decided of settings, by their codes. */
    Map<String, Map<SettingKey, String>> decided() {
        return decided;
    }

    private @Nullable String letters(Fields fields) {
        var chosen = fields.maybe("letters", LETTERS);
        if (chosen != null) {
            letters.declare(fields, "letters", chosen, chosen);
        }
        return chosen;
    }

    List<Service> services(Fields file) {
        return file.list("services", this::service);
    }

    /** Answer the services read before. */
    Codes offered() {
        return services;
    }

    /** Answer the agencies read before. */
    Codes known() {
        return agencies;
    }

    private AgencyModel model(Fields fields) {
        return new AgencyModel(
                agencies.declare(fields, "code", AGENCY_CODE),
                fields.one("name", Words.NAME),
                fields.one("short_name", Words.line(40)),
                fields.one("level", LEVEL.word()));
    }

    private Service service(Fields fields) {
        return new Service(
                services.declare(fields, "code", RECORD_CODE),
                fields.one("name", Words.NAME),
                fields.one("agency", agencies.reference()),
                handling(fields),
                new ServiceTerms(
                        fields.many("requirements", Words.TEXT),
                        fields.object("time", ReadingServices::time),
                        fields.object("fee", ReadingServices::fee),
                        fields.one("product", Words.TEXT)),
                fields.one("confirmed", Words.FLAG),
                Objects.requireNonNullElse(fields.maybe("source", Words.TEXT), ""));
    }

    private static Handling handling(Fields fields) {
        var kind = fields.one("kind", SERVICE_KIND.word());
        var channels = fields.many("channels", CHANNEL.word());
        if (channels.isEmpty() && !fields.faulty("channels")) {
            fields.complain(
                    "channels",
                    Phrase.of(
                            "names no channel; write in_person when people come to a counter",
                            "tidak menyebut saluran; tulis in_person bila warga datang ke loket"));
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
                fields.complain(
                        TIME_UNIT.write(each),
                        Phrase.of(
                                "is a second length of time; write only one",
                                "panjang waktu yang kedua; tulis satu saja"));
            } else if (written != null) {
                amount = written;
                unit = each;
            }
        }
        return new ProcessingTime(text, amount, unit);
    }

    private static Fee fee(Fields fields) {
        return new Fee(fields.one("text", Words.TEXT), fields.maybe("rupiah", Words.number(0, Fee.MOST)));
    }
}
