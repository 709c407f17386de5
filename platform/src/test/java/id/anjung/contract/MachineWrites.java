package id.anjung.contract;

import id.anjung.contract.VisitorWrites.Attempt;
import id.anjung.door.Caller;

/** Know how a program in the hall writes; what the neighbour's machine is known by opens nothing here. */
final class MachineWrites {
    private static final String SAME = """
            {"services": [["same"]], "priority": null}""";

    private MachineWrites() {}

    static Attempt pair(String path, Mall mall, Mall neighbour) {
        var own = code(mall);
        var foreign = code(neighbour);
        var anybody = mall.door().anybody();
        return new Attempt(() -> anybody.post(path, own), () -> anybody.post(path, foreign));
    }

    static Attempt give(String path, Mall mall, Mall neighbour) {
        var own = machine(mall);
        var foreign = machine(neighbour);
        return new Attempt(() -> own.post(path, SAME), () -> foreign.post(path, SAME));
    }

    static Attempt printed(String path, Mall mall, Mall neighbour) {
        var own = machine(mall);
        var foreign = machine(neighbour);
        var visits = "/api/v1/public/mpp/mall-" + mall.code() + "/machine/visits";
        var out = visits + "/" + own.post(visits, SAME).at("code") + "/printed";
        return new Attempt(() -> own.post(out, ""), () -> foreign.post(out, ""));
    }

    static Attempt alive(String path, Mall mall, Mall neighbour) {
        var own = machine(mall);
        var foreign = machine(neighbour);
        return new Attempt(() -> own.post(path, ""), () -> foreign.post(path, ""), mall::devices);
    }

    private static String code(Mall mall) {
        return """
                {"code": "%s"}""".formatted(mall.addDevice("KIOSK").at("code"));
    }

    private static Caller machine(Mall mall) {
        var anybody = mall.door().anybody();
        var paired = anybody.post("/api/v1/public/mpp/mall-" + mall.code() + "/machine/pair", code(mall));
        return anybody.with("Authorization", "Device " + paired.at("token"));
    }
}
