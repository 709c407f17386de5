package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.share.Refusals;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class StreamSeatsTest {
    private static final int MOST = 6;
    private static final TenantId FLOODED = new TenantId("9741");
    private static final TenantId QUIET = new TenantId("9742");
    private static final TenantId THIRD = new TenantId("9743");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StreamSeats seats = new StreamSeats(MOST, meters, new Refusals(() -> meters));

    @Test
    void one_mall_gets_half_of_the_seats_and_all_together_no_more_than_there_are() {
        for (int i = 0; i < MOST / 2; i++) {
            sit(FLOODED);
        }
        assertThatThrownBy(() -> sit(FLOODED)).isInstanceOf(TooManyStreams.class);
        for (int i = 0; i < MOST / 2; i++) {
            sit(QUIET);
        }
        assertThatThrownBy(() -> sit(THIRD)).isInstanceOf(TooManyStreams.class);
        assertThat(meters.get("anjung.open.streams").gauge().value()).isEqualTo(MOST);
        assertThat(meters.get("anjung.refused")
                        .tags("share", "streams", "tenant", FLOODED.toString())
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_seat_is_free_again_when_its_page_is_closed() {
        var sitting = new ArrayList<Disposable>();
        for (int i = 0; i < MOST / 2; i++) {
            sitting.add(sit(FLOODED));
        }
        sitting.forEach(Disposable::dispose);
        assertThat(meters.get("anjung.open.streams").gauge().value()).isZero();
        assertThat(sit(FLOODED).isDisposed()).isFalse();
    }

    @Test
    void those_who_were_let_in_at_once_and_come_to_the_last_seat_are_sent_away_one_by_one() {
        var let = new ArrayList<Flux<Object>>();
        for (int i = 0; i < MOST; i++) {
            let.add(seat(FLOODED));
        }
        var sitting = let.stream().map(Flux::subscribe).toList();
        assertThat(sitting.stream().filter(one -> !one.isDisposed())).hasSize(MOST / 2);
    }

    private Disposable sit(TenantId tenant) {
        return seat(tenant).subscribe();
    }

    private Flux<Object> seat(TenantId tenant) {
        return CurrentTenant.call(tenant, Reach.READ_ONLY, () -> seats.seat(Flux.never()));
    }
}
