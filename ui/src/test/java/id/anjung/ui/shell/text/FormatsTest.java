package id.anjung.ui.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Makassar");

    @Test
    void indonesian_is_written_as_people_here_write() {
        var formats = Formats.of(Languages.INDONESIAN, HERE);
        assertThat(formats.date(LocalDate.of(2026, 11, 24))).isEqualTo("Selasa, 24 November 2026");
        assertThat(formats.time(LocalTime.of(8, 0))).isEqualTo("08.00 WITA");
        assertThat(formats.hours(LocalTime.of(8, 0), LocalTime.of(15, 30))).isEqualTo("08.00–15.30 WITA");
        assertThat(formats.moment(Instant.parse("2026-11-24T00:00:00Z"))).isEqualTo("24 Nov 2026, 08.00 WITA");
        assertThat(formats.rupiah(30_000)).isEqualTo("Rp30.000");
        assertThat(formats.count(1_234)).isEqualTo("1.234");
    }

    @Test
    void english_is_written_as_its_readers_expect() {
        var formats = Formats.of(Locale.ENGLISH, HERE);
        assertThat(formats.date(LocalDate.of(2026, 11, 24))).isEqualTo("Tuesday, 24 November 2026");
        assertThat(formats.time(LocalTime.of(8, 0))).isEqualTo("08:00 WITA");
        assertThat(formats.count(1_234)).isEqualTo("1,234");
    }
}
