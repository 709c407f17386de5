package id.anjung.contract;

import id.anjung.door.Caller;
import id.anjung.door.Caller.Answer;
import id.anjung.queue.Yesterday;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Supplier;

/** Know how visitors write through the forms of public pages, by the controller and its method. A new one is described here. */
final class VisitorWrites {
    /**
     * Hold a form that is ready to be sent.
     *
     * @param own sends it as somebody who may
     * @param foreign sends it with what belongs to the neighbour
     * @param seen what a write changes that the contract does not compare: moments
     */
    record Attempt(Supplier<Answer> own, Supplier<Answer> foreign, Supplier<String> seen) {
        Attempt(Supplier<Answer> own, Supplier<Answer> foreign) {
            this(own, foreign, () -> "");
        }
    }

    interface Form {
        Attempt ready(String path, Mall mall, Mall neighbour);
    }

    private static final Map<String, Form> ALL = Map.ofEntries(
            Map.entry("TicketPages.giveBack", VisitorWrites::giveBack),
            Map.entry("TicketPages.rebook", VisitorWrites::rebook),
            Map.entry("KioskPages.pair", VisitorWrites::pair),
            Map.entry("KioskPages.take", VisitorWrites::take),
            Map.entry("KioskPages.printed", VisitorWrites::printed),
            Map.entry("KioskPages.alive", VisitorWrites::alive),
            Map.entry("DoorPages.take", VisitorWrites::takeAtDoor),
            Map.entry("MachineApi.pair", MachineWrites::pair),
            Map.entry("MachineApi.give", MachineWrites::give),
            Map.entry("MachineApi.printed", MachineWrites::printed),
            Map.entry("MachineApi.alive", MachineWrites::alive));

    private static final String SERVICE = "layanan=same";

    private VisitorWrites() {}

    static Attempt prepare(Route route, Mall mall, Mall neighbour) {
        var form = ALL.get(route.controller().getSimpleName() + "." + route.method());
        if (form == null) {
            throw new AssertionError(route + " is not held to the isolation contract: say in VisitorWrites how a"
                    + " visitor writes through it");
        }
        return form.ready(mall.path(route.template()), mall, neighbour);
    }

    private static Attempt giveBack(String path, Mall mall, Mall neighbour) {
        var anybody = mall.door().anybody();
        return new Attempt(
                () -> send(anybody, path, ""),
                () -> send(anybody, "/t/" + neighbour.code() + path.substring("/t/9999".length()), ""));
    }

    private static Attempt rebook(String path, Mall mall, Mall neighbour) {
        Yesterday.at(mall.door().wings(), mall.code(), path.split("/")[2]);
        return giveBack(path, mall, neighbour);
    }

    private static Attempt pair(String path, Mall mall, Mall neighbour) {
        var anybody = mall.door().anybody();
        var own = added(mall, "KIOSK");
        var foreign = added(neighbour, "KIOSK");
        return new Attempt(() -> send(anybody, path, "kode=" + own), () -> send(anybody, path, "kode=" + foreign));
    }

    private static Attempt take(String path, Mall mall, Mall neighbour) {
        return withMachines(path, mall, neighbour, SERVICE);
    }

    private static Attempt printed(String path, Mall mall, Mall neighbour) {
        var machine = machine(mall, "KIOSK");
        var place = send(machine, path.replace("/tercetak", "/ambil"), SERVICE).header("Location");
        return withMachines(path, mall, neighbour, place.replaceAll(".*[?]", ""));
    }

    private static Attempt alive(String path, Mall mall, Mall neighbour) {
        var attempt = withMachines(path, mall, neighbour, "");
        return new Attempt(attempt.own(), attempt.foreign(), mall::devices);
    }

    private static Attempt takeAtDoor(String path, Mall mall, Mall neighbour) {
        var own = atDoor(mall);
        var foreign = atDoor(neighbour);
        return new Attempt(() -> send(own, path, SERVICE), () -> send(foreign, path, SERVICE));
    }

    private static Attempt withMachines(String path, Mall mall, Mall neighbour, String form) {
        var own = machine(mall, "KIOSK");
        var foreign = machine(neighbour, "KIOSK");
        return new Attempt(() -> send(own, path, form), () -> send(foreign, path, form));
    }

    /** Scan the code at the door. */
    private static Caller atDoor(Mall mall) {
        var page = machine(mall, "DOOR").get("/mpp/mall-" + mall.code() + "/kiosk/pintu");
        var link = page.text().replaceAll("(?s).*data-address=\"[^\"]*(/mpp/[^\"]+)\".*", "$1");
        return holding(mall, mall.door().anybody().get(link));
    }

    private static Caller machine(Mall mall, String kind) {
        var path = "/mpp/mall-" + mall.code() + "/kiosk/pasang";
        return holding(mall, send(mall.door().anybody(), path, "kode=" + added(mall, kind)));
    }

    private static String added(Mall mall, String kind) {
        return mall.addDevice(kind).at("code");
    }

    private static Caller holding(Mall mall, Answer answer) {
        return mall.door().anybody().with("Cookie", answer.header("Set-Cookie").replaceAll(";.*", ""));
    }

    private static Answer send(Caller caller, String path, String form) {
        return caller.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(form));
    }
}
