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

    private static final Map<String, Write> ALL = Map.of(
            "RecordApi.add", TenantWrites::add,
            "RecordApi.change", TenantWrites::change,
            "RecordApi.retire", TenantWrites::retire,
            "SheetApi.take", TenantWrites::sheet,
            "SheetApi.upload", TenantWrites::form,
            "BrandingApi.change", TenantWrites::branding,
            "LogoApi.change", TenantWrites::logo,
            "LogoApi.remove",
                    attempt -> attempt.writer()
                            .delete(attempt.path(), attempt.mall().tag(attempt.path())),
            "LiaisonApi.change", TenantWrites::liaison);

    private TenantWrites() {}

    static Optional<Write> of(Route route) {
        return Stream.<Class<?>>iterate(route.controller(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.ofNullable(ALL.get(type.getSimpleName() + "." + route.method())))
                .findFirst();
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

    private static Answer sheet(Attempt attempt) {
        return attempt.writer()
                .with("Content-Type", "text/csv")
                .send("POST", attempt.path(), BodyPublishers.ofString(csv(attempt, " lembar")));
    }

    private static Answer form(Attempt attempt) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv(attempt, " formulir") + "\r\n--x--\r\n";
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
