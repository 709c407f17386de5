package id.anjung.ui.counter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.presence.Incident;
import id.anjung.presence.Incidents;
import id.anjung.queue.SessionState;
import id.anjung.queue.Supervising;
import id.anjung.queue.Ticket;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Show supervisors how all queues stand, what was forgotten, and who is at which counter. */
@Prototype
@Route(value = "mpp/:slug/pantauan", layout = MainLayout.class)
@Opens(Permission.SUPERVISE_QUEUE)
@NavEntry(text = "live.title", icon = VaadinIcon.DASHBOARD, group = NavGroup.WORK, order = 30, parts = "kehadiran")
@StyleSheet("context://static/counter.css")
final class LiveViewPage extends LivePage {
    private static final long serialVersionUID = 1L;

    private final transient WatchingOver watching;
    private final transient ReadingWaits waits;
    private final transient Supervising supervising;
    private final transient Incidents incidents;
    private final transient Speaking speaking;
    private final Div stands = new Div();
    private transient @Nullable Seen shown;

    private record Seen(List<AgencyStand> stands, ReadingWaits.Waits waits, List<Incident> incidents) {}

    LiveViewPage(
            WatchingOver watching,
            ReadingWaits waits,
            Supervising supervising,
            Incidents incidents,
            Speaking speaking,
            QueueWatch watch) {
        super(watch);
        this.watching = watching;
        this.waits = waits;
        this.supervising = supervising;
        this.incidents = incidents;
        this.speaking = speaking;
        addClassName("hall-page");
        stands.addClassName("live-view");
    }

    @Override
    public String title() {
        return getTranslation("live.title");
    }

    @Override
    void begin(String slug) {
        shown = null;
        removeAll();
        add(new HallParts(slug, LiveViewPage.class), stands);
    }

    @Override
    void look() {
        var seen = new Seen(watching.now(), waits.now(), incidents.open());
        if (seen.equals(shown)) {
            return;
        }
        shown = seen;
        var now = seen.stands();
        var spoken = speaking.here();
        stands.removeAll();
        stands.add(whole(seen, spoken));
        var cards = new Div();
        cards.addClassName("agency-cards");
        var acts = new AgencyCard.Acts(this::end, this::close);
        now.forEach(stand -> {
            var card = new AgencyCard(stand, spoken, acts);
            seen.incidents().stream()
                    .filter(incident -> incident.agency().equals(stand.agency()))
                    .findFirst()
                    .ifPresent(incident -> card.unattendedSince(incident.since()));
            cards.add(card);
        });
        stands.add(now.isEmpty() ? new Paragraph(spoken.say("live.none")) : cards);
        if (!seen.waits().now().isEmpty()) {
            stands.add(new WaitsPart(seen.waits(), spoken));
        }
    }

    private static Div whole(Seen shown, Spoken spoken) {
        var now = shown.stands();
        var away = shown.incidents().size();
        var unattended = new Fact(spoken.say("live.unattended"), String.valueOf(away));
        var late = sum(now, AgencyStand::late);
        var forgotten = sum(now, stand -> stand.forgotten().size());
        var over = new Fact(spoken.say("live.late"), String.valueOf(late));
        var left = new Fact(spoken.say("live.forgotten.count"), String.valueOf(forgotten));
        var whole = new Div(
                new Fact(spoken.say("live.waiting"), String.valueOf(sum(now, AgencyStand::waiting))),
                late > 0 ? over.alarm(spoken.say("live.late.word")) : over,
                forgotten > 0 ? left.alarm(spoken.say("live.look")) : left,
                away > 0 ? unattended.alarm(spoken.say("live.look")) : unattended,
                new Fact(
                        spoken.say("live.open"),
                        String.valueOf(sum(
                                now,
                                stand -> stand.posts().stream()
                                        .filter(post -> post.state() == SessionState.OPEN)
                                        .count()))));
        whole.addClassNames("facts", "whole");
        return whole;
    }

    private static long sum(List<AgencyStand> all, ToLongFunction<AgencyStand> figure) {
        return all.stream().mapToLong(figure).sum();
    }

    private void end(Ticket ticket) {
        var words = new ReasonDialog.Words(
                getTranslation("live.end.title", ticket.label()),
                getTranslation("live.end.effect"),
                getTranslation("live.end"));
        ReasonDialog.ask(
                words, reason -> supervising.end(ticket.id(), reason), () -> done("live.ended", ticket.label()));
    }

    private void close(String counter) {
        var name = speaking.here().counter(counter);
        var words = new ReasonDialog.Words(
                getTranslation("live.close.title", name),
                getTranslation("live.close.effect"),
                getTranslation("live.close"));
        ReasonDialog.ask(words, reason -> supervising.close(counter, reason), () -> done("live.closed", name));
    }

    private void done(String key, String name) {
        Notices.done(getTranslation(key, name));
        look();
    }
}
