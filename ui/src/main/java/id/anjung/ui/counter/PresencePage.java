package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.presence.Closure;
import id.anjung.queue.Answer;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.PageAddress;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Show supervisors day by day who keeps the schedule, and let them decide who may close early. */
@Prototype
@Route(value = "mpp/:slug/kehadiran", layout = MainLayout.class)
@Opens(Permission.SUPERVISE_QUEUE)
@StyleSheet("context://static/counter.css")
final class PresencePage extends LivePage {
    private static final long serialVersionUID = 1L;
    private static final String DAY = "hari";

    private final transient ReadingPresence reading;
    private final transient Speaking speaking;
    private final Div board = new Div();
    private transient PageAddress address = new PageAddress("");
    private transient Optional<LocalDate> wanted = Optional.empty();
    private transient @Nullable PresenceDay shown;
    private @Nullable DateField field;

    PresencePage(ReadingPresence reading, Speaking speaking, QueueWatch watch) {
        super(watch);
        this.reading = reading;
        this.speaking = speaking;
        addClassName("hall-page");
        board.addClassName("presence");
    }

    @Override
    public String title() {
        return getTranslation("presence.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = new PageAddress(event.getLocation().getPath());
        wanted =
                event.getLocation().getQueryParameters().getSingleParameter(DAY).flatMap(PresencePage::day);
        super.beforeEnter(event);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    @Override
    void begin(String slug) {
        shown = null;
        removeAll();
        add(new HallParts(slug, PresencePage.class), days(), board);
    }

    private Div days() {
        var chosen = new DateField(speaking.here().reader());
        chosen.setLabel(getTranslation("presence.day"));
        chosen.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(event.getValue());
            }
        });
        field = chosen;
        var line = new Div(
                step("presence.before", VaadinIcon.ANGLE_LEFT, -1),
                chosen,
                step("presence.after", VaadinIcon.ANGLE_RIGHT, 1));
        line.addClassName("day-line");
        return line;
    }

    private Button step(String key, VaadinIcon icon, int days) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(picture, event -> go(day().plusDays(days)));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private LocalDate day() {
        return wanted.orElseGet(reading::today);
    }

    private void go(LocalDate day) {
        wanted = day.equals(reading.today()) ? Optional.empty() : Optional.of(day);
        address.push(wanted.map(one -> QueryParameters.of(DAY, one.toString())).orElseGet(QueryParameters::empty));
        look();
    }

    @Override
    void look() {
        var now = reading.on(day());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (field != null) {
            field.setValue(now.day());
        }
        var spoken = speaking.here();
        board.removeAll();
        if (!now.waiting().isEmpty()) {
            board.add(new ClosureList(now, reading, spoken, this::decide));
        }
        if (!now.incidents().isEmpty()) {
            board.add(new IncidentList(now.incidents(), spoken));
        }
        board.add(new LedgerList(now, spoken));
    }

    private void decide(Closure closure, boolean approved) {
        var name = speaking.here().agency(closure.place().agency());
        switch (reading.decide(closure, approved)) {
            case Answer.Done<Closure> done ->
                Notices.done(getTranslation(approved ? "presence.approved" : "presence.declined", name));
            case Answer.Refused<Closure> refused -> Notices.failure(refused.words(getLocale()));
        }
        look();
    }
}
