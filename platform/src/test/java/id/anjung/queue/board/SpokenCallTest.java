package id.anjung.queue.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.queue.Call;
import id.anjung.queue.Spelling;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenCallTest {
    @Test
    void TTS_T01() {
        assertThat(said("A-001", "3")).isEqualTo("Nomor antrian A nol nol satu, silakan menuju ke loket tiga");
    }

    @Test
    void TTS_T02() {
        assertThat(said("B-021", "12")).isEqualTo("Nomor antrian B nol dua satu, silakan menuju ke loket dua belas");
    }

    @Test
    void TTS_T03() {
        assertThat(said("A-042", "10")).isEqualTo("Nomor antrian A nol empat dua, silakan menuju ke loket sepuluh");
    }

    @Test
    void TTS_T07() {
        assertThat(said("P-007", "21"))
                .isEqualTo("Nomor antrian P nol nol tujuh, silakan menuju ke loket dua puluh satu");
    }

    @Test
    void a_mall_that_prefers_the_dictionary_says_antrean() {
        assertThat(new SpokenCall(Spelling.ANTREAN).sentence(call("CS-1016", "a1-1")))
                .isEqualTo("Nomor antrean C S satu nol satu enam, silakan menuju ke loket a satu satu");
    }

    @Test
    void numbers_are_words() {
        assertThat(number(11)).isEqualTo("sebelas");
        assertThat(number(100)).isEqualTo("seratus");
        assertThat(number(119)).isEqualTo("seratus sembilan belas");
        assertThat(number(350)).isEqualTo("tiga ratus lima puluh");
        assertThat(number(1_001)).isEqualTo("seribu satu");
        assertThat(number(21_000)).isEqualTo("dua puluh satu ribu");
    }

    @Test
    void clips_say_the_same_in_the_same_order() {
        assertThat(clips("A-001", "3"))
                .as("TTS-T01")
                .containsExactly("nomor-antrian", "huruf-a", "nol", "nol", "satu", "menuju-loket", "tiga");
        assertThat(clips("B-021", "12"))
                .as("TTS-T02")
                .containsExactly("nomor-antrian", "huruf-b", "nol", "dua", "satu", "menuju-loket", "dua", "belas");
        assertThat(clips("A-042", "10"))
                .as("TTS-T03")
                .containsExactly("nomor-antrian", "huruf-a", "nol", "empat", "dua", "menuju-loket", "sepuluh");
        assertThat(clips("P-007", "21"))
                .as("TTS-T07")
                .containsExactly(
                        "nomor-antrian", "huruf-p", "nol", "nol", "tujuh", "menuju-loket", "dua", "puluh", "satu");
        assertThat(new SpokenCall(Spelling.ANTREAN).clips(call("CS-016", "é-1")))
                .as("what has no name is passed over")
                .containsExactly("nomor-antrean", "huruf-c", "huruf-s", "nol", "satu", "enam", "menuju-loket", "satu");
    }

    private static List<String> clips(String label, String counter) {
        return new SpokenCall(Spelling.ANTRIAN).clips(call(label, counter));
    }

    private static String number(int n) {
        return String.join(" ", SpokenCall.number(n));
    }

    private static String said(String label, String counter) {
        return new SpokenCall(Spelling.ANTRIAN).sentence(call(label, counter));
    }

    private static Call call(String label, String counter) {
        return new Call(1, label, counter, "a", Instant.EPOCH);
    }
}
