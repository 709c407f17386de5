package id.anjung.admin.operation;

import id.anjung.admin.Operations.Promise;
import id.anjung.admin.Operations.PromiseKind;
import id.anjung.admin.Operations.Requests;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Compare what was asked with what is promised; the alerts of the chart promise the same. */
final class Promises {
    private static final double AVAILABILITY = 99.5;
    private static final double LATENCY = 99;
    private static final double ALL = 100;
    /** Of fewer requests one that fails says nothing. */
    private static final long ENOUGH = 50;

    private Promises() {}

    static List<Promise> of(List<SumRow> hour, List<SumRow> day) {
        return List.of(
                new Promise(
                        PromiseKind.AVAILABILITY, AVAILABILITY, kept(hour, SumRow::failed), kept(day, SumRow::failed)),
                new Promise(PromiseKind.LATENCY, LATENCY, kept(hour, SumRow::slow), kept(day, SumRow::slow)));
    }

    static Requests requests(SumRow row) {
        return new Requests(row.asked(), row.failed(), row.slow(), row.refused());
    }

    private static @Nullable Double kept(List<SumRow> sums, ToLongFunction<SumRow> broken) {
        long asked = sums.stream().mapToLong(SumRow::asked).sum();
        long bad = sums.stream().mapToLong(broken).sum();
        return asked < ENOUGH ? null : ALL * (asked - bad) / asked;
    }
}
