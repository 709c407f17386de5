package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CHANNEL;
import static id.anjung.admin.bundle.BundleWords.CODE;
import static id.anjung.admin.bundle.BundleWords.LEVEL;
import static id.anjung.admin.bundle.BundleWords.SERVICE_CODE;
import static id.anjung.admin.bundle.BundleWords.SERVICE_KIND;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Words;
import java.util.List;

/** Read agencies, and the services of these agencies. */
final class ReadingServices {
    private final Codes agencies = new Codes("an agency of this file");
    private final Codes services = new Codes("a service of this file");

    List<AgencyModel> models(Fields file) {
        return file.list("agencies", this::model);
    }

    List<AgencyEntry> agencies(Fields file) {
        return file.list(
                "agencies",
                fields -> new AgencyEntry(
                        model(fields),
                        new Attendance(ReadingHours.days(fields, "days"), fields.one("days_confirmed", Words.FLAG)),
                        ReadingMpp.provenance(fields)));
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
                handling(fields),
                new ServiceStandard(
                        fields.many("requirements", Words.TEXT),
                        fields.object("time", ReadingServices::time),
                        fields.object("fee", ReadingServices::fee),
                        fields.one("product", Words.TEXT)),
                ReadingMpp.provenance(fields));
    }

    private Handling handling(Fields fields) {
        var agency = fields.one("agency", agencies.reference());
        var kind = fields.one("kind", SERVICE_KIND.word());
        var channels = fields.many("channels", CHANNEL.word());
        if (channels.isEmpty() && !fields.faulty("channels")) {
            fields.complain("channels", "names no channel; write in_person when people come to a counter");
        }
        return new Handling(agency, kind, channels.stream().sorted().toList());
    }

    private static TimeEntry time(Fields fields) {
        var text = fields.one("text", Words.TEXT);
        var minutes = fields.maybe("minutes", Words.number(1, 1440).map(Long::intValue));
        var days = fields.maybe("working_days", Words.number(1, 400).map(Long::intValue));
        if (minutes != null && days != null) {
            fields.complain("working_days", "stands beside minutes; write only one of the two");
        }
        return new TimeEntry(text, minutes, days);
    }

    private static FeeEntry fee(Fields fields) {
        return new FeeEntry(
                fields.one("text", Words.TEXT), fields.maybe("rupiah", Words.number(0, 1_000_000_000_000L)));
    }
}
