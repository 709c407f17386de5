package id.anjung.ui.setting;

import id.anjung.register.Outcome;
import id.anjung.ui.shell.Notices;
import java.util.function.Function;

/** See what came of deciding settings. */
final class Seeing {
    private Seeing() {}

    /** Answer an outcome as a form shows it. */
    static <T> Outcome<SettingForm.Seen> of(Outcome<T> outcome, Function<T, SettingForm.Seen> seen) {
        return switch (outcome) {
            case Outcome.Done<T>(var now) -> new Outcome.Done<>(seen.apply(now));
            case Outcome.Conflict<T>(var now) -> new Outcome.Conflict<>(seen.apply(now));
            case Outcome.Invalid<T>(var problems) -> new Outcome.Invalid<>(problems);
            case Outcome.Missing<T> gone -> new Outcome.Missing<>();
        };
    }

    /** Say whether everything is as it was then. */
    static void tell(SettingWords words, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done) {
            Notices.done(words.say("rolled-back"));
        } else {
            Notices.failure(words.say("roll-back.refused"));
        }
    }
}
