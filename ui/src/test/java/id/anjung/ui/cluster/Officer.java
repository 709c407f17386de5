package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Call, begin and finish; after a failure look at the counter first, as an officer does, and go on from what is there. */
final class Officer implements Runnable {
    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final String NEXT = "CALL_NEXT";

    private final Asking asking;
    private final Hall hall;
    private final Hall.Seated seated;
    private final BooleanSupplier goesOn;

    Officer(Asking asking, Hall hall, Hall.Seated seated, BooleanSupplier goesOn) {
        this.asking = asking;
        this.hall = hall;
        this.seated = seated;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        var verb = sitDown();
        while (goesOn.getAsBoolean()) {
            var reply = asking.json(
                    verb,
                    "POST",
                    hall.api("counter/steps"),
                    "{\"verb\":\"" + verb + "\"}",
                    seated.bearer().header());
            if (reply.good() || reply.conflict()) {
                verb = after(verb);
                Asking.pause(PACE);
            } else {
                Asking.pause(AGAIN);
                verb = look(verb);
            }
        }
    }

    private String sitDown() {
        asking.json(
                "open",
                "PUT",
                hall.api("counter"),
                "{\"state\":\"OPEN\",\"counter\":\"%s\",\"agency\":\"%s\"}".formatted(seated.counter(), hall.agency()),
                seated.bearer().header());
        return look(NEXT);
    }

    /** Answer what is to be done at the counter as it stands; the step that was wanted when nobody says. */
    private String look(String wanted) {
        var counter = asking.get("look", hall.api("counter"), seated.bearer().header());
        if (!counter.good()) {
            return wanted;
        }
        if (counter.text("ticket").isEmpty()) {
            return NEXT;
        }
        return wanted.equals(NEXT) ? "START" : wanted;
    }

    private static String after(String verb) {
        return switch (verb) {
            case NEXT -> "START";
            case "START" -> "FINISH";
            default -> NEXT;
        };
    }
}
