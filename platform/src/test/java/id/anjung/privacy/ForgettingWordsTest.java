package id.anjung.privacy;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.presence.ClosureReason;
import id.anjung.presence.Closures;
import id.anjung.queue.CallingTickets;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.Hall;
import id.anjung.queue.Notes;
import id.anjung.queue.ServingTickets;
import id.anjung.queue.Ticket;
import id.anjung.queue.Transfer;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.Settings;
import id.anjung.tenancy.KnownMalls;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers wrote is kept as long as the mall says, and not a day longer. */
class ForgettingWordsTest {
    private Hall hall;
    private Actor officer;
    private Ticket ticket;

    @BeforeEach
    void write() {
        hall = Hall.of("9147", 2, 1);
        officer = hall.officer("siti", "a1");
        hall.arrive("a1-s1", 1);
        mine(() -> hall.bean(CounterSessions.class).open("a1-1", "a1"));
        mine(() -> hall.bean(CallingTickets.class).next());
        mine(() -> hall.bean(ServingTickets.class).start());
        ticket = done(mine(() -> hall.bean(ServingTickets.class).transfer(new Transfer("a2-s1", null, "Bawa KK"))));
        var wish = new Closures.Wish("", "a1", ClosureReason.OTHER, "Anak sakit");
        done(mine(() -> hall.bean(Closures.class).ask(wish)));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void words_go_on_their_day_what_happened_stays_and_the_trail_says_that_they_went() {
        hall.decide(Map.of(SettingKey.WORDS_DAYS, "30"));
        hall.clock().move(Duration.ofDays(29));
        forget();
        assertThat(notes()).extracting(Notes.Note::words).containsExactly("Bawa KK");
        hall.clock().move(Duration.ofDays(1));
        forget();
        assertThat(notes()).isEmpty();
        assertThat(forgotten())
                .extracting(
                        entry -> entry.subject().kind(),
                        entry -> String.valueOf(entry.after()).replace(" ", ""))
                .containsExactlyInAnyOrder(tuple("ticket", "{\"count\":1}"), tuple("closure-request", "{\"count\":1}"));
        forget();
        assertThat(forgotten()).as("nothing was left to forget").hasSize(2);
    }

    @Test
    void words_stay_where_the_mall_keeps_them_for_good() {
        hall.decide(Map.of(SettingKey.WORDS_DAYS, "0"));
        hall.clock().move(Duration.ofDays(4_000));
        forget();
        assertThat(notes()).hasSize(1);
        assertThat(forgotten()).isEmpty();
    }

    @Test
    void nobody_but_the_worker_forgets() {
        assertThatThrownBy(() -> hall.asAdmin(() -> {
                    hall.bean(Notes.class).forget(hall.clock().instant());
                    return true;
                }))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> hall.asAdmin(() -> {
                    hall.bean(Closures.class).forgetWords(hall.clock().instant());
                    return true;
                }))
                .isInstanceOf(AccessDenied.class);
    }

    private void forget() {
        new ForgettingWords(
                        KnownMalls.none(),
                        hall.bean(Settings.class),
                        hall.bean(Notes.class),
                        hall.bean(Closures.class),
                        hall.clock())
                .at(new Tenant(hall.tenant(), "mall", "Mall", TenantStatus.ACTIVE));
    }

    private List<Notes.Note> notes() {
        return hall.as(hall.officer("budi", "a2"), () -> hall.bean(Notes.class).of(ticket.id()));
    }

    private List<AuditEntry> forgotten() {
        return hall.asAdmin(() -> hall.bean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 50)).stream()
                .filter(entry -> entry.event() == AuditEvent.WORDS_FORGOTTEN)
                .toList();
    }

    private <T> T mine(Supplier<T> work) {
        return hall.as(officer, work);
    }
}
