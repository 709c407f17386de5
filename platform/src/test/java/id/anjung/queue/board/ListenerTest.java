package id.anjung.queue.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.queue.Call;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ListenerTest {
    @Test
    void one_who_comes_sees_the_state_and_hears_only_what_follows() {
        var listener = listener("");
        assertThat(listener.news(calls(7, 5))).singleElement().isInstanceOf(News.State.class);
        assertThat(heard(listener.news(calls(9, 7, 5)))).containsExactly(9L);
        assertThat(listener.news(calls(9, 7, 5))).isEmpty();
    }

    @Test
    void one_who_comes_back_sees_the_state_and_hears_what_it_missed_in_order() {
        var before = listener("");
        before.news(calls(7, 5));
        var last = before.news(calls(9, 7, 5)).getLast().id();
        assertThat(last).startsWith("9.");
        var after = listener(last).news(calls(14, 12, 9, 7, 5));
        assertThat(after.getFirst()).isInstanceOf(News.State.class);
        assertThat(after.getFirst().id())
                .as("cut off again at once, nothing is lost")
                .isEqualTo(last);
        assertThat(heard(after)).containsExactly(12L, 14L);
    }

    @Test
    void a_call_that_became_visible_late_is_heard_once_although_its_number_is_lower() {
        var listener = listener("");
        listener.news(calls(5));
        var last = listener.news(calls(9, 5)).getLast().id();
        assertThat(heard(listener.news(calls(9, 8, 5)))).containsExactly(8L);
        assertThat(heard(listener(last).news(calls(9, 8, 5)))).containsExactly(8L);
    }

    @Test
    void a_call_that_was_taken_back_leaves_the_board_without_a_word() {
        var listener = listener("");
        listener.news(calls(9, 5));
        var news = listener.news(calls(5));
        assertThat(news).singleElement().isInstanceOf(News.State.class);
        assertThat(news.getFirst().shown().calls()).hasSize(1);
    }

    @Test
    void a_new_notice_runs_without_a_word() {
        var listener = listener("");
        listener.news(state("Selamat datang", 5));
        var news = listener.news(state("Tutup pukul dua", 5));
        assertThat(news).singleElement().isInstanceOf(News.State.class);
        assertThat(news.getFirst().shown().notice()).isEqualTo("Tutup pukul dua");
    }

    @Test
    void the_number_of_the_newest_call_alone_says_where_to_go_on() {
        assertThat(heard(listener("9").news(calls(12, 9, 7)))).containsExactly(12L);
    }

    @Test
    void what_is_no_identifier_is_a_listener_that_comes_for_the_first_time() {
        for (var forged : List.of("x", "9.", "-1", "9".repeat(30), "1.".repeat(99) + "1")) {
            assertThat(heard(listener(forged).news(calls(9, 5)))).as(forged).isEmpty();
        }
    }

    @Test
    void a_busy_day_does_not_make_identifiers_long() {
        var listener = listener("");
        listener.news(calls());
        for (long id = 1; id <= 100; id++) {
            assertThat(heard(listener.news(calls(LongStream.iterate(id, n -> n > 0, n -> n - 1)
                            .limit(24)
                            .toArray()))))
                    .containsExactly(id);
        }
        assertThat(listener.news(calls(101)).getLast().id().length()).isLessThan(200);
    }

    private static Listener listener(String last) {
        return new Listener(Seen.read(last), call -> new News.Voice(call.label(), List.of()));
    }

    private static List<Long> heard(List<News> news) {
        return news.stream()
                .filter(News.Called.class::isInstance)
                .map(one -> ((News.Called) one).call().id())
                .toList();
    }

    private static Shown calls(long... ids) {
        return state("", ids);
    }

    private static Shown state(String notice, long... ids) {
        var calls = LongStream.of(ids)
                .mapToObj(id -> new Call(id, "A-%03d".formatted(id), "3", "a", Instant.EPOCH))
                .toList();
        return new Shown(calls, List.of(), notice);
    }
}
