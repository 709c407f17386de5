package id.anjung.ui.shell.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Write dates, times, money and counts as people here write them, in either language. */
public final class Formats {
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final Locale language;
    private final ZoneId zone;
    private final NumberFormat counts;

    private Formats(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.counts = NumberFormat.getIntegerInstance(
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id", "ID"));
    }

    /** Answer how things are written in this language and at a place of this zone. */
    public static Formats of(Locale language, ZoneId zone) {
        return new Formats(language, zone);
    }

    /** Write a date with its weekday: {@code Selasa, 24 November 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", language).format(date);
    }

    /** Write a date for a narrow column: {@code 24 Nov 2026}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(date);
    }

    /** Write a time with its zone: {@code 08.00 WITA}. */
    public String time(LocalTime time) {
        return clock(time) + " " + zoneName();
    }

    /** Write hours from to until: {@code 08.00–15.00 WITA}. */
    public String hours(LocalTime from, LocalTime until) {
        return clock(from) + "–" + time(until);
    }

    /** Write a moment as the place saw it: {@code 24 Nov 2026, 08.00 WITA}. */
    public String moment(Instant instant) {
        var there = instant.atZone(zone);
        return shortDate(there.toLocalDate()) + ", " + time(there.toLocalTime());
    }

    /** Write an amount of rupiah: {@code Rp30.000}. */
    public String rupiah(long amount) {
        return amount < 0 ? "-Rp" + counts.format(-amount) : "Rp" + counts.format(amount);
    }

    /** Write a count: {@code 1.234}. */
    public String count(long count) {
        return counts.format(count);
    }

    /** Write a number with its digits behind the comma: {@code 10,51}. */
    public String decimal(BigDecimal value) {
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    /** Write a percentage, always with two digits behind the comma: {@code 38,46%}. */
    public String percent(BigDecimal value) {
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value) + "%";
    }

    /** Write a time where the zone goes without saying: {@code 08.00}. */
    public String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(language.getLanguage().equals("en") ? "HH:mm" : "HH.mm", language)
                .format(time);
    }

    /** Write hours where the zone goes without saying: {@code 08.00–15.00}. */
    public String span(LocalTime from, LocalTime until) {
        return clock(from) + "–" + clock(until);
    }

    /** Write the zone: {@code WITA}. */
    public String zoneName() {
        var known = ZONES.get(zone.getId());
        return known == null ? DateTimeFormatter.ofPattern("zzz", language).format(Instant.EPOCH.atZone(zone)) : known;
    }
}
