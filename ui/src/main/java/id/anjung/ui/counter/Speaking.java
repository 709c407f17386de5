package id.anjung.ui.counter;

import com.vaadin.flow.component.UI;
import id.anjung.agency.Site;
import id.anjung.queue.MallPlans;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.text.Formats;
import id.anjung.ui.shell.text.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Know how the one at the screen reads, and how the MPP shown is at the moment. */
@Singleton
final class Speaking {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final Texts texts;
    private final MallPlans plans;
    private final Clock clock;

    Speaking(Texts texts, MallPlans plans, Clock clock) {
        this.texts = texts;
        this.plans = plans;
        this.clock = clock;
    }

    Spoken here() {
        var plan = plans.now();
        var zone = plan.site("").map(Site::zone).orElse(WITA);
        var language = UI.getCurrent().getLocale();
        return new Spoken(new Reader(texts, language, Formats.of(language, zone)), plan, zone);
    }

    Instant now() {
        return clock.instant();
    }
}
