package id.anjung.contract;

import id.anjung.door.Caller;
import id.anjung.door.Caller.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Know how to write through the routes that write, by the controller and its method. A new one is described here. */
final class TenantWrites {
    /**
     * Hold what a write needs: who tries it, and the mall that is written to, seen by its own admin.
     *
     * @param route what is tried
     * @param writer who tries it
     * @param mall the mall
     */
    record Attempt(Route route, Caller writer, Mall mall) {
        String path() {
            return mall.path(route.template());
        }
    }

    /** Write, and answer what came of it. */
    interface Write {
        Answer by(Attempt attempt);
    }

    private static final Map<String, Write> ALL = Map.ofEntries(
            Map.entry("RecordApi.add", TenantWrites::add),
            Map.entry("RecordApi.change", TenantWrites::change),
            Map.entry("RecordApi.retire", TenantWrites::retire),
            Map.entry("SheetApi.take", TenantWrites::sheet),
            Map.entry("SheetApi.upload", TenantWrites::form),
            Map.entry("BrandingApi.change", TenantWrites::branding),
            Map.entry("LogoApi.change", TenantWrites::logo),
            Map.entry("LogoApi.remove", TenantWrites::remove),
            Map.entry("LiaisonApi.change", TenantWrites::liaison),
            Map.entry("LiaisonApi.remove", TenantWrites::remove),
            Map.entry("SettingsApi.change", TenantWrites::settings),
            Map.entry("SettingsApi.rollBack", TenantWrites::rollBack),
            Map.entry("VisitsApi.add", attempt -> attempt.writer().post(attempt.path(), LookAlikes.visit())),
            Map.entry("VisitsApi.printed", attempt -> attempt.writer().post(attempt.path(), "{}")),
            Map.entry(
                    "VisitsApi.prioritise",
                    attempt -> attempt.writer().put(attempt.path(), "", "{\"priority\": \"ELDERLY\"}")),
            Map.entry("VisitsApi.cancel", attempt -> attempt.writer().delete(attempt.path(), "")),
            Map.entry(
                    "CounterApi.change",
                    attempt -> attempt.writer().put(attempt.path(), "", LookAlikes.counter("BREAK"))),
            Map.entry("CounterApi.step", TenantWrites::step));

    private static final Map<String, Write> PRESENCE = Map.of(
            "PresenceApi.ask",
                    attempt -> attempt.writer()
                            .post(
                                    attempt.path(),
                                    LookAlikes.closure(attempt.mall().code())),
            "PresenceApi.decide", attempt -> attempt.writer().post(attempt.path(), "{\"approved\": true}"));

    private static final Map<String, Write> CONFIGURATION = Map.of(
            "ConfigurationApi.plan", attempt -> file(attempt, "POST"),
            "ConfigurationApi.apply", attempt -> file(attempt, "PUT"),
            "ModelsApi.adopt", attempt -> attempt.writer().post(attempt.path(), ""),
            "ModelsApi.keep", attempt -> attempt.writer().post(attempt.path(), ""),
            "StandardModelsApi.adopt", attempt -> attempt.writer().post(attempt.path(), ""),
            "StandardModelsApi.keep", attempt -> attempt.writer().post(attempt.path(), ""));

    private static final Map<String, Write> DEVICES = Map.of(
            "DevicesApi.add",
                    attempt -> attempt.writer()
                            .post(attempt.path(), "{\"kind\": \"KIOSK\", \"name\": \"Baru\", \"site\": null}"),
            "DevicesApi.revoke", attempt -> attempt.writer().delete(attempt.path(), ""));

    private static final String PAPER_HEADER =
            "Nomor,Tanggal,Jam ambil,Jam panggil,Jam mulai,Jam selesai,Loket,Layanan\n";

    private static final Map<String, Write> PAPER = Map.of(
            "PaperBlocksApi.add", attempt -> attempt.writer().post(attempt.path(), LookAlikes.block()),
            "PaperEntriesApi.add",
                    attempt -> attempt.writer()
                            .post(
                                    attempt.path(),
                                    LookAlikes.paper(attempt.mall().paper())),
            "PaperEntriesApi.withdraw",
                    attempt -> attempt.writer()
                            .post(
                                    attempt.path(),
                                    "{\"code\": \"%s\", \"reason\": \"keliru\"}"
                                            .formatted(attempt.mall().enteredPaper())),
            "PaperEntriesApi.take", attempt -> sheet(attempt, paper(attempt)),
            "PaperEntriesApi.upload", attempt -> form(attempt, paper(attempt)));

    /** Of the administration, which stands in the bound mall's trail. */
    private static final Map<String, Write> ADMINISTRATION = Map.of(
            "MembersApi.give",
                    attempt -> attempt.writer()
                            .post(
                                    attempt.path(),
                                    "{\"username\": \"sama\", \"role\": \"AGENCY_OFFICER\", \"agency\": \"same\"}"),
            "MembersApi.take", attempt -> attempt.writer().delete(attempt.path(), ""),
            "MembersApi.suspend", attempt -> attempt.writer().post(attempt.path(), ""),
            "MembersApi.resume", attempt -> attempt.writer().post(attempt.path(), ""),
            "OwnGuidanceApi.answer", attempt -> attempt.writer().put(attempt.path(), "\"1\"", "{\"text\": \"Sudah\"}"),
            "InvitationsApi.invite", attempt -> attempt.writer().post(attempt.path(), """
                                    {"username": "baru", "name": "Baru", "address": "baru@example.test",
                                     "role": "AGENCY_OFFICER", "agency": "same"}"""),
            "InvitationsApi.sendAgain", attempt -> attempt.writer().post(attempt.path(), ""),
            "InvitationsApi.withdraw", attempt -> attempt.writer().delete(attempt.path(), ""));

    private TenantWrites() {}

    static Optional<Write> of(Route route) {
        return Stream.<Class<?>>iterate(route.controller(), type -> type != null, Class::getSuperclass)
                .map(type -> type.getSimpleName() + "." + route.method())
                .flatMap(name -> Stream.of(ADMINISTRATION, ALL, CONFIGURATION, DEVICES, PAPER, PRESENCE)
                        .flatMap(known -> Stream.ofNullable(known.get(name))))
                .findFirst();
    }

    private static Answer file(Attempt attempt, String verb) {
        return attempt.writer()
                .with("Content-Type", "application/yaml")
                .with("If-Match", "\"0\"")
                .send(
                        verb,
                        attempt.path(),
                        BodyPublishers.ofString(LookAlikes.marker(attempt.mall().code())));
    }

    private static Answer add(Attempt attempt) {
        var kind = Mall.kindAt(attempt.route().template());
        var name = LookAlikes.marker(attempt.mall().code()) + " baru";
        return attempt.writer().post(attempt.path(), kind.body(kind.fresh(), name));
    }

    private static Answer change(Attempt attempt) {
        var kind = Mall.kindAt(attempt.route().template());
        var name = LookAlikes.marker(attempt.mall().code()) + " diubah";
        return attempt.writer().put(attempt.path(), attempt.mall().tag(attempt.path()), kind.body(kind.kept(), name));
    }

    private static Answer retire(Attempt attempt) {
        var path = attempt.mall().pathOfFree(attempt.route().template());
        return attempt.writer().delete(path, attempt.mall().tag(path));
    }

    private static Answer remove(Attempt attempt) {
        return attempt.writer().delete(attempt.path(), attempt.mall().tag(attempt.path()));
    }

    private static Answer sheet(Attempt attempt) {
        return sheet(attempt, csv(attempt, " lembar"));
    }

    private static Answer sheet(Attempt attempt, String csv) {
        return attempt.writer()
                .with("Content-Type", "text/csv")
                .send("POST", attempt.path(), BodyPublishers.ofString(csv));
    }

    private static String paper(Attempt attempt) {
        return PAPER_HEADER + attempt.mall().paper() + "," + LookAlikes.today()
                + ",00.00,00.00,00.00,00.00,same,same\n";
    }

    private static Answer form(Attempt attempt) {
        return form(attempt, csv(attempt, " formulir"));
    }

    private static Answer form(Attempt attempt, String csv) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--x--\r\n";
        return attempt.writer()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", attempt.path(), BodyPublishers.ofString(body));
    }

    private static String csv(Attempt attempt, String addition) {
        var marker = LookAlikes.marker(attempt.mall().code());
        return attempt.mall()
                .admin()
                .get(attempt.path().replace("/import", ".csv"))
                .text()
                .replace(marker, marker + addition);
    }

    private static Answer branding(Attempt attempt) {
        var look = LookAlikes.branding(attempt.mall().code()).replace("\"tagline\": \"", "\"tagline\": \"Cepat, ");
        return attempt.writer().put(attempt.path(), attempt.mall().tag(attempt.path()), look);
    }

    private static Answer settings(Attempt attempt) {
        var wanted = LookAlikes.settings(attempt.mall().code(), 4);
        var seen = attempt.mall().tag(attempt.path());
        return attempt.writer().with("If-Match", seen).patch(attempt.path(), wanted);
    }

    private static Answer rollBack(Attempt attempt) {
        var seen = attempt.mall().tag(attempt.path().replace("/roll-back", ""));
        return attempt.writer().with("If-Match", seen).post(attempt.path(), "{\"revision\": 1}");
    }

    /** Whoever is called must have arrived with the paper in hand; afterwards the counter is free for other routes. */
    private static Answer step(Attempt attempt) {
        var visits = attempt.path().replace("counter/steps", "visits");
        var arrived = attempt.writer().post(visits, "{\"site\": \"same\", \"services\": [[\"same\"]]}");
        if (arrived.status() >= 400) {
            return arrived;
        }
        var called = attempt.writer().post(attempt.path(), "{\"verb\": \"CALL_NEXT\"}");
        attempt.mall().staff(attempt.route()).post(attempt.path(), "{\"verb\": \"HOLD\"}");
        return called;
    }

    private static Answer logo(Attempt attempt) {
        return attempt.writer()
                .with("Content-Type", "image/png")
                .with("If-Match", attempt.mall().tag(attempt.path()))
                .send(
                        "PUT",
                        attempt.path(),
                        BodyPublishers.ofByteArray(
                                LookAlikes.picture(attempt.mall().code())));
    }

    private static Answer liaison(Attempt attempt) {
        var person = LookAlikes.liaison(attempt.mall().code()).replace("7890", "7891");
        return attempt.writer().put(attempt.path(), attempt.mall().tag(attempt.path()), person);
    }
}
