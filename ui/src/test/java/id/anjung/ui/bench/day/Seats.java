package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchMall;
import id.anjung.ui.bench.BenchOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Know what each officer of a mall does next, and how many wait for them, so that nobody calls into an empty hall. */
final class Seats {
    private final Deque<Seat> ready = new ArrayDeque<>();
    private final int[] waiting = new int[BenchOptions.AGENCIES];

    /**
     * Hold what an officer does next.
     *
     * @param officer who
     * @param verb what
     */
    record Seat(BenchMall.Officer officer, String verb) {
        private static final String CALL = "CALL_NEXT";

        boolean calls() {
            return verb.equals(CALL);
        }

        Seat next() {
            return new Seat(
                    officer,
                    switch (verb) {
                        case CALL -> "START";
                        case "START" -> "FINISH";
                        default -> CALL;
                    });
        }
    }

    Seats(List<BenchMall.Officer> officers) {
        officers.forEach(officer -> ready.add(new Seat(officer, Seat.CALL)));
    }

    /** Note that one more waits. */
    synchronized void came(int agency) {
        waiting[agency]++;
    }

    /** Take whoever has something to do and is not doing anything now; give them back afterwards. */
    synchronized Optional<Seat> take() {
        for (int tries = ready.size(); tries > 0; tries--) {
            var seat = ready.remove();
            int agency = seat.officer().agency();
            if (!seat.calls() || waiting[agency] > 0) {
                waiting[agency] -= seat.calls() ? 1 : 0;
                return Optional.of(seat);
            }
            ready.add(seat);
        }
        return Optional.empty();
    }

    synchronized void back(Seat seat) {
        ready.add(seat);
    }
}
