package id.anjung.statistics;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Name what is measured, each with the definition that is shown wherever the figure is. */
@Serdeable
public enum Measure {
    VISITS(
            "KPI-01",
            Unit.COUNT,
            new Words("Kunjungan", "Visits"),
            new Words(
                    "Nomor yang diambil dan tidak dibatalkan sebelum dipanggil. Satu kunjungan dihitung sekali, juga bila"
                            + " memuat beberapa layanan; dirinci per instansi, layanan, atau loket, ia terhitung di"
                            + " setiap tempat yang dituju.",
                    "Numbers taken and not given back before they were called. A visit counts once, even with several"
                            + " services; taken apart by agency, service or counter it counts wherever it went.")),
    TICKETS(
            "KPI-01",
            Unit.COUNT,
            new Words("Antrean layanan", "Service tickets"),
            new Words(
                    "Setiap layanan dalam satu kunjungan mengantre sendiri; yang dibatalkan sebelum dipanggil tidak"
                            + " dihitung.",
                    "Each service of a visit queues by itself; those given back before they were called are left out.")),
    FINISHED(
            "KPI-02",
            Unit.COUNT,
            new Words("Layanan selesai", "Services finished"),
            new Words(
                    "Layanan yang diselesaikan di loket, apa pun hasilnya. Yang dialihkan dihitung di tempat akhirnya.",
                    "Services finished at a counter, whatever the outcome. One that was transferred counts where it"
                            + " ended.")),
    WAIT_MEDIAN(
            "KPI-03",
            Unit.SECONDS,
            new Words("Tunggu, median", "Wait, median"),
            new Words(
                    "Dari saat nomor diambil, atau layanan berikutnya dalam kunjungan mulai mengantre, sampai dipanggil"
                            + " pertama kali; separuh pengunjung menunggu lebih singkat. Nomor yang terbawa dari hari"
                            + " sebelumnya, atau ditukar untuk hari lain, dihitung sejak jam buka. Nomor dari kertas darurat tidak diukur.",
                    "From taking the number, or from the moment the visit's next service began to queue, to the first"
                            + " call; half of the people waited less. Numbers carried over from the day before, or exchanged for"
                            + " another day, wait from the opening hour on. Numbers from emergency paper are not measured.")),
    WAIT_NINETIETH(
            "KPI-03",
            Unit.SECONDS,
            new Words("Tunggu, P90", "Wait, P90"),
            new Words(
                    "Sembilan dari sepuluh pengunjung tidak menunggu lebih lama dari ini.",
                    "Nine of ten people did not wait longer than this.")),
    WAIT_ON_TARGET(
            "KPI-03",
            Unit.PERCENT,
            new Words("Tunggu sesuai target", "Wait within target"),
            new Words(
                    "Bagian pengunjung yang dipanggil dalam waktu yang dijanjikan MPP (target di Pengaturan).",
                    "The share of people called within the time that the MPP promises (the target in its queue rules).")),
    HANDLING_MEDIAN(
            "KPI-04",
            Unit.SECONDS,
            new Words("Penanganan, median", "Handling, median"),
            new Words(
                    "Waktu dilayani di loket sampai selesai, tanpa waktu ditunda; separuh layanan lebih singkat. Nomor"
                            + " dari kertas darurat tidak diukur.",
                    "Time served at the counter until finished, without time on hold; half of the services took less."
                            + " Numbers from emergency paper are not measured.")),
    HANDLING_NINETIETH(
            "KPI-04",
            Unit.SECONDS,
            new Words("Penanganan, P90", "Handling, P90"),
            new Words(
                    "Sembilan dari sepuluh layanan tidak ditangani lebih lama dari ini.",
                    "Nine of ten services did not take longer than this.")),
    NO_SHOW(
            "KPI-05",
            Unit.PERCENT,
            new Words("Tidak hadir", "No-show"),
            new Words(
                    "Antrean yang tidak datang setelah dipanggil sebanyak aturan (biasanya tiga kali) dan tidak kembali,"
                            + " dibagi semua yang dipanggil.",
                    "Tickets that did not come after as many calls as the rule says (usually three) and did not come"
                            + " back, of all that were called.")),
    PRESENCE(
            "KPI-08",
            Unit.PERCENT,
            new Words("Kehadiran loket", "Counter presence"),
            new Words(
                    "Menit loket terbuka dengan petugas, istirahat tidak dihitung, dibagi menit terjadwal: jam buka pada"
                            + " hari instansinya hadir, menurut kalender dan daftar loket saat ini, sampai sekarang.",
                    "Minutes in which a counter was open with an officer, breaks left out, of the minutes scheduled:"
                            + " opening hours on the days of its agency, by the calendar and counters of today, up to"
                            + " now.")),
    ACTIVE_AGENCIES(
            "KPI-09",
            Unit.PERCENT,
            new Words("Instansi aktif", "Active agencies"),
            new Words(
                    "Instansi yang rata-rata hadir sedikitnya 3 hari per minggu, dari semua instansi yang terikat"
                            + " perjanjian kerja sama (PKS) pada hari terakhir yang dihitung. Hanya minggu yang Senin"
                            + " sampai Jumatnya lengkap dalam rentang dan sudah lewat.",
                    "Agencies present on 3 days a week or more on average, of all agencies that a cooperation agreement"
                            + " (PKS) binds on the last day that counts. Only weeks whose Monday to Friday lie in the"
                            + " range and are over.")),
    PRIORITY(
            "KPI-15",
            Unit.COUNT,
            new Words("Antrean prioritas", "Priority tickets"),
            new Words(
                    "Antrean lansia, penyandang disabilitas, dan ibu hamil atau menyusui.",
                    "Tickets of the elderly, of people with a disability, and of pregnant or nursing women.")),
    PRIORITY_WAIT(
            "KPI-15",
            Unit.SECONDS,
            new Words("Tunggu prioritas, median", "Priority wait, median"),
            new Words(
                    "Median tunggu antrean prioritas, diukur seperti KPI-03.",
                    "The median wait of priority tickets, measured as KPI-03.")),
    OTHERS_WAIT(
            "KPI-15",
            Unit.SECONDS,
            new Words("Tunggu lainnya, median", "Others' wait, median"),
            new Words(
                    "Median tunggu antrean tanpa prioritas, diukur seperti KPI-03.",
                    "The median wait of tickets without priority, measured as KPI-03."));

    /** Say in what a figure is given. */
    @Serdeable
    public enum Unit {
        COUNT,
        SECONDS,
        PERCENT
    }

    private static final Set<Measure> WHOLE_ONLY = EnumSet.of(ACTIVE_AGENCIES);

    private final String code;
    private final Unit unit;
    private final Words name;
    private final Words means;

    Measure(String code, Unit unit, Words name, Words means) {
        this.code = code;
        this.unit = unit;
        this.name = name;
        this.means = means;
    }

    /** Answer the code of the key figure that it belongs to. */
    public String code() {
        return code;
    }

    /** Answer in what it is given. */
    public Unit unit() {
        return unit;
    }

    /** Answer the key of its definition ({@code no-show}). */
    public String definition() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Say its name in the reader's language. */
    public String words(Locale reader) {
        return name.in(reader);
    }

    /** Say what it means in the reader's language. */
    public String means(Locale reader) {
        return means.in(reader);
    }

    /** Tell whether parts of this kind have it: a service has no presence, and only the whole has active agencies. */
    boolean in(Grouping by) {
        return !WHOLE_ONLY.contains(this) && (this != PRESENCE || by != Grouping.SERVICE);
    }
}
