package id.anjung.ui.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.anjung.ui.house.Sight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HallScreensTest {
    private static CounterWing wing;

    @BeforeAll
    static void open() {
        wing = new CounterWing();
    }

    @AfterAll
    static void close() {
        wing.close();
    }

    @Test
    void the_front_desk_gives_a_number_for_two_services_and_takes_it_back() {
        var page = wing.screen(CounterWing.OFFICER, CounterWing.HOME + "/loket-depan");
        Sight.flawless(page, "desk-begin");
        button(page, "Beri nomor").click();
        assertThat(page.locator(".giving .said")).hasText("Pilih sedikitnya satu layanan.");
        page.getByLabel("Cari layanan atau instansi").fill("akta");
        assertThat(button(page, "Pilih Paspor baru")).hasCount(0);
        button(page, "Pilih Akta kelahiran").click();
        page.getByLabel("Cari layanan atau instansi").fill("imigrasi");
        button(page, "Pilih Paspor baru").click();
        page.locator(".giving").getByLabel("Lansia").check();
        button(page, "Beri nomor").click();
        var number = page.locator(".visit-card .number");
        assertThat(number).hasText(Pattern.compile("[A-Z]-\\d{3}"));
        assertThat(page.locator(".visit-card ol li"))
                .hasText(new String[] {"Akta kelahiran Menunggu", "Paspor baru berikutnya"});
        assertThat(page.locator(".visit-card .priority")).hasText("Lansia");
        assertThat(page.locator(".visit-card .paper"))
                .hasAttribute("href", Pattern.compile("http://localhost.*/t/6309[\\w-]{22}"));
        Sight.flawless(page, "desk-given");
        page.setViewportSize(390, 844);
        Sight.fits(page, "desk-given-390");
        var typed = number.innerText().toLowerCase(Locale.ROOT).replace("-00", "");
        page.reload();
        page.getByLabel("Nomor", new Page.GetByLabelOptions().setExact(true)).fill(typed);
        page.keyboard().press("Enter");
        assertThat(page.locator(".visit-card .priority")).hasText("Lansia");
        page.locator(".visit-card").getByLabel("Hamil atau menyusui").check();
        button(page, "Ubah prioritas").click();
        assertThat(page.locator(".visit-card .priority")).hasText("Hamil atau menyusui");
        button(page, "Batalkan kunjungan").click();
        dialog(page).getByRole(AriaRole.BUTTON, named("Batalkan kunjungan")).click();
        assertThat(page.locator(".visit-card ol li").first()).hasText("Akta kelahiran Dibatalkan");
        button(page, "Cari").click();
        assertThat(page.locator(".finding > .said")).containsText("Tidak ada kunjungan hari ini dengan nomor");
    }

    @Test
    void a_supervisor_sees_a_counter_open_and_closes_it_with_a_reason() {
        wing.arrive("npwp", null);
        wing.arrive("lapor", null);
        var live = wing.screen(CounterWing.SUPERVISOR, CounterWing.HOME + "/pantauan");
        var pajak = live.locator(".agency-card").first();
        assertThat(pajak.locator("h2")).hasText("Kantor Pelayanan Pajak Pratama");
        assertThat(pajak.locator(".fact").first()).containsText("2");
        var counter = wing.screen(CounterWing.SUPERVISOR, CounterWing.HOME + "/antrean");
        button(counter, "Buka Loket dua satu").click();
        assertThat(counter.locator(".current-ticket .state")).hasText("Loket siap");
        counter.keyboard().press("F2");
        assertThat(pajak).containsText("Hj. Mariani");
        assertThat(pajak.locator(".fact").first()).containsText("1");
        assertThat(pajak.locator(".posts")).containsText("Dipanggil · sejak");
        assertThat(live.locator(".waits-part")).containsText("Perkiraan tunggu bagi yang datang sekarang");
        assertThat(live.locator(".waits-part")).containsText("Bagian nomor yang panggilan pertamanya");
        Sight.flawless(live, "live-view");
        button(live, "Tutup Loket dua satu").click();
        dialog(live).getByRole(AriaRole.BUTTON, named("Tutup loket")).click();
        assertThat(dialog(live)).containsText("Tulis alasannya.");
        dialog(live).getByLabel("Alasan").fill("Petugas sakit");
        Sight.flawless(live, "live-reason");
        dialog(live).getByRole(AriaRole.BUTTON, named("Tutup loket")).click();
        assertThat(pajak.locator(".posts li").first()).containsText("Tutup");
        assertThat(pajak.locator(".fact").last()).containsText("1");
        assertThat(counter.locator(".choices")).containsText("Loket dua satu");
        live.setViewportSize(390, 844);
        Sight.fits(live, "live-view-390");
    }

    @Test
    void a_supervisor_prints_numbers_for_an_outage_and_enters_one_afterwards() {
        var page = wing.screen(CounterWing.SUPERVISOR, CounterWing.HOME + "/pantauan");
        page.locator(".parts a", new Page.LocatorOptions().setHasText("Nomor Cadangan"))
                .click();
        assertThat(page.locator("h1")).hasText("Nomor Cadangan");
        assertThat(page.locator(".paper-blocks")).containsText("Simpan beberapa lembar tercetak");
        Sight.flawless(page, "paper-begin");
        button(page, "Catat nomor").click();
        assertThat(page.locator(".entering .said")).hasText("Belum dicatat. Perbaiki isian yang ditandai.");
        assertThat(page.locator(".entering vaadin-text-field[invalid]")).hasCount(1);
        page.getByLabel("Banyaknya nomor").fill("14");
        page.keyboard().press("Tab");
        button(page, "Buat nomor").click();
        assertThat(page.locator(".slip")).hasCount(14);
        var first = page.locator(".slip .number").first().innerText();
        assertThat(page.locator(".slip .number").first()).hasText(Pattern.compile("[A-Z]-C001"));
        Sight.flawless(page, "paper-block");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);
        assertThat(page.locator(".entering")).isHidden();
        Sight.fits(page, "paper-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1440, 900);
        enter(page, first);
        assertThat(page.locator(".entering .said")).hasText("Nomor " + first + " dicatat.");
        assertThat(page.locator(".paper-blocks li").first()).containsText("1 dari 14 dicatat");
        enter(page, first);
        assertThat(page.locator(".entering")).containsText("Nomor " + first + " sudah dicatat.");
        Sight.flawless(page, "paper-twice");
        page.getByLabel("Tarik catatan " + first).click();
        page.getByLabel("Alasan").fill("Jam selesai salah baca");
        Sight.flawless(page, "paper-withdraw");
        button(page, "Tarik catatan").last().click();
        assertThat(page.locator(".paper-blocks li").first()).containsText("0 dari 14 dicatat");
        enter(page, first);
        assertThat(page.locator(".paper-blocks li").first()).containsText("1 dari 14 dicatat");
        page.reload();
        assertThat(page.locator(".slip")).hasCount(14);
        page.setViewportSize(390, 844);
        Sight.fits(page, "paper-390");
    }

    private static void enter(Page page, String number) {
        page.getByLabel("Nomor pada kertas").fill(number);
        for (var time : new String[] {"Jam ambil", "Jam panggil", "Jam mulai", "Jam selesai"}) {
            write(page, time, "00.00");
        }
        write(page, "Tanggal", LocalDate.now(ZoneId.of(CounterWing.zone())).toString());
        write(page, "Layanan", "Pendaftaran NPWP orang pribadi");
        write(page, "Loket yang melayani", "Loket dua satu");
        button(page, "Catat nomor").click();
    }

    private static void write(Page page, String label, String text) {
        var field = page.locator(".entering").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
    }

    @Test
    void who_waits_for_an_hour_is_an_alarm_until_a_supervisor_ends_it() {
        var number = wing.arrive("paspor", null).label();
        var page = wing.screen(CounterWing.ADMIN, CounterWing.HOME + "/pantauan");
        var imigrasi = page.locator(".agency-card", new Page.LocatorOptions().setHasText("Kantor Imigrasi"));
        assertThat(imigrasi.locator(".fact").first()).containsText("1");
        assertThat(imigrasi.locator(".forgotten")).hasCount(0);
        wing.later(Duration.ofMinutes(60));
        wing.arrive("paspor", null);
        assertThat(imigrasi.locator(".forgotten")).containsText("Terlupakan" + number + "Menunggu 60 menit");
        assertThat(imigrasi.locator(".facts")).containsText("Melewati target");
        Sight.flawless(page, "live-view-alarm");
        button(page, "Akhiri " + number).click();
        dialog(page).getByLabel("Alasan").fill("Pengunjung sudah pulang");
        dialog(page).getByRole(AriaRole.BUTTON, named("Akhiri")).click();
        assertThat(imigrasi.locator(".forgotten")).hasCount(0);
    }

    @Test
    void an_admin_goes_from_the_live_view_to_the_front_desk() {
        var page = wing.darkScreen(CounterWing.ADMIN, CounterWing.HOME + "/pantauan");
        Sight.flawless(page, "live-view-dark");
        page.locator(".parts a", new Page.LocatorOptions().setHasText("Front Desk"))
                .click();
        assertThat(page.locator("h1")).hasText("Front Desk");
        Sight.flawless(page, "desk-dark");
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
