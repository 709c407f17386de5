package id.anjung.ui.regency;

import id.anjung.queue.device.Device;
import id.anjung.ui.shell.kit.Reader;
import java.time.Duration;
import java.time.Instant;

/**
 * Say how a machine in the hall is.
 *
 * @param words for people
 * @param look its colour, which only repeats the words
 */
record DeviceState(String words, String look) {
    /** A machine says each minute that it is alive; after so long it is silent. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    static DeviceState of(Device device, Instant now, Reader reader) {
        var standing = device.standing();
        var seen = standing.seenAt();
        var until = standing.pairUntil();
        if (standing.revoked()) {
            return new DeviceState(reader.say("regency.device.state.revoked"), "quiet");
        }
        if (seen != null) {
            return seen.plus(SILENCE).isAfter(now)
                    ? new DeviceState(reader.say("regency.device.state.connected"), "badge done")
                    : new DeviceState(
                            reader.say(
                                    "regency.device.state.silent",
                                    reader.formats().moment(seen)),
                            "badge overdue");
        }
        return until != null && now.isBefore(until)
                ? new DeviceState(
                        reader.say(
                                "regency.device.state.pairing", reader.formats().moment(until)),
                        "badge waiting")
                : new DeviceState(reader.say("regency.device.state.late"), "badge overdue");
    }
}
