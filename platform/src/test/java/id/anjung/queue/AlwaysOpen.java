package id.anjung.queue;

import id.anjung.access.CurrentActor;
import id.anjung.door.OpenDoor;
import id.anjung.register.Outcome;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.House;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Let a mall give numbers at any hour, so that a test does not depend on the time of day. */
public final class AlwaysOpen {
    private AlwaysOpen() {}

    /** Open a mall; telephones may take so many numbers a day. */
    public static void at(OpenDoor door, String code, int mobileQuota) {
        change(door, code, rules -> open(rules, mobileQuota));
    }

    /** Let a text run along the foot of its boards. */
    public static void notice(OpenDoor door, String code, String text) {
        change(
                door,
                code,
                rules -> new QueueRules(
                        rules.code(), rules.calling(), rules.day(), rules.alarms(), rules.spelling(), text));
    }

    /** Offer a number of the next working day to whom a day has left waiting. */
    public static void rebook(OpenDoor door, String code) {
        change(
                door,
                code,
                rules -> new QueueRules(
                        rules.code(),
                        rules.calling(),
                        new QueueRules.Day(
                                rules.day().outsideHours(),
                                CloseOfDay.REBOOK,
                                rules.day().printSeconds(),
                                rules.day().mobileQuota()),
                        rules.alarms(),
                        rules.spelling(),
                        rules.notice()));
    }

    private static void change(OpenDoor door, String code, UnaryOperator<QueueRules> change) {
        var tenant = new TenantId(code);
        var kept = door.bean(KeptRules.class);
        CurrentActor.call(
                House.adminOf(tenant), () -> CurrentTenant.call(tenant, Reach.FULL, () -> keep(kept, change)));
    }

    private static Outcome<?> keep(KeptRules keeping, UnaryOperator<QueueRules> change) {
        var former = keeping.byCode(QueueRules.CODE);
        var rules = change.apply(former.map(kept -> kept.data()).orElse(QueueRules.USUAL));
        var outcome = former.map(kept -> keeping.change(kept.id(), kept.version(), rules))
                .orElseGet(() -> keeping.add(rules));
        if (outcome instanceof Outcome.Invalid) {
            throw new AssertionError(outcome);
        }
        return outcome;
    }

    /** Change only what is meant, whatever else the rules say. */
    private static QueueRules open(QueueRules rules, int mobileQuota) {
        var json = ObjectMapper.getDefault();
        try {
            var written = json.writeValueAsString(rules)
                    .replace("\"outsideHours\":false", "\"outsideHours\":true")
                    .replaceFirst("\"mobileQuota\":\\d+", "\"mobileQuota\":" + mobileQuota);
            return Objects.requireNonNull(json.readValue(written, QueueRules.class), "rules");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
