package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.anjung.door.Caller;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The province adds Balangan, its admin makes it a mall, the province keeps copies of it and erases it again; the house of the tests has one mall more meanwhile, so
 * this comes last by its name.
 */
@ExtendWith(InTheHouse.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WizardTest {
    private static final String RUSMINI = "rusmini@example.test";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final House house;

    WizardTest(House house) {
        this.house = house;
    }

    @Test
    @Order(1)
    void the_province_adds_a_regency_and_its_mall_is_served_within_a_minute() {
        var page = house.inside("provinsi.admin").open("/provinsi");
        page.getByLabel("Tambahkan MPP Balangan").click();
        assertThat(page.getByLabel("Nama di alamat")).hasValue("balangan");
        assertThat(page.getByLabel("Nama MPP")).hasValue("MPP Kabupaten Balangan");
        button(page, "Lanjut");
        assertThat(page.getByText("Tulis alamat gedung.")).isVisible();
        page.getByLabel("Alamat gedung").fill("Jalan Ahmad Yani, Paringin");
        button(page, "Lanjut");
        Sight.flawless(page, "wizard-content");
        page.locator(".wizard-agencies").getByText("DISDUKCAPIL").click();
        page.locator(".wizard-agencies").getByText("POLRES").click();
        button(page, "Lanjut");
        page.getByText("Sudah punya akun").click();
        input(page, "Nama pengguna").fill("siapa.ini");
        button(page, "Buat MPP");
        assertThat(page.getByText("Tidak ada akun dengan nama pengguna ini.")).isVisible();
        page.getByText("Undang dengan surel").click();
        page.getByLabel("Nama pengguna baru").fill("Rusmini!");
        button(page, "Buat MPP");
        assertThat(fault(page, "Tulis nama lengkapnya.")).isVisible();
        assertThat(fault(page, "Huruf kecil, angka, titik saja")).isVisible();
        Sight.flawless(page, "wizard-review");
        page.getByLabel("Nama lengkap").fill("Hj. Rusmini");
        page.getByLabel("Alamat surel").fill(RUSMINI);
        page.getByLabel("Nama pengguna baru").fill("rusmini");

        var asked = Instant.now();
        // As long as a finger does: what was said at the fields must not move the button away meanwhile.
        named(page, "Buat MPP").click(new Locator.ClickOptions().setDelay(300));
        assertThat(page.locator(".setup-steps li")).hasCount(6);
        assertThat(page.locator(".setting-up [role=status]"))
                .hasText(
                        "MPP Kabupaten Balangan sudah siap.",
                        new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE.toMillis()));
        System.out.println("Balangan was set up after " + Duration.between(asked, Instant.now()));
        Sight.flawless(page, "wizard-done");
        page.getByText("Buka MPP").last().click();
        assertThat(page.locator(".concerns")).containsText("tanpa perjanjian kerja sama yang berlaku");

        try (var telephone = house.visitor(390, ColorScheme.LIGHT)) {
            var citizen = telephone.newPage();
            citizen.navigate(house.doors().open() + "/mpp/balangan");
            assertThat(citizen.locator("body")).containsText("MPP Kabupaten Balangan");
            assertThat(citizen.locator("body")).not().containsText("Kepolisian Resor");
            Sight.flawless(citizen, "wizard-public-390");
        }
    }

    @Test
    @Order(2)
    void its_admin_accepts_the_invitation_sets_up_a_second_factor_and_adopts_ten_model_services() {
        var admin = new NewcomerByMail(house);
        var page = admin.accept(RUSMINI, "rusmini");
        agency(page, "Dinas Kependudukan dan Pencatatan Sipil", "DISDUKCAPIL", "disdukcapil");
        agency(page, "Kepolisian Resor Balangan", "POLRES", "polres");
        page.navigate(house.doors().console() + "/mpp/balangan/layanan/katalog");
        var offered = page.locator(".model", new Page.LocatorOptions().setHasText("Belum diambil"));
        assertThat(offered).hasCount(10);
        Sight.flawless(page, "balangan-models-offered");
        for (int left = 10; left > 0; left--) {
            offered.first()
                    .getByText("Ambil", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(offered).hasCount(left - 1);
        }
        Sight.flawless(page, "balangan-models-adopted");
        // A public page is a minute old at most.
        try (var telephone = house.visitor(390, ColorScheme.LIGHT)) {
            Soon.holds(
                    "citizens read of what was adopted",
                    A_MINUTE.plusSeconds(15),
                    () -> telephone
                            .request()
                            .get(house.doors().open() + "/mpp/balangan")
                            .text()
                            .contains("Kepolisian Resor Balangan"));
        }
        var province = house.inside("provinsi.admin").open("/mpp/balangan/layanan?cari=Catatan");
        assertThat(province.locator("vaadin-grid")
                        .getByText("Surat Keterangan Catatan")
                        .first())
                .isVisible();
        admin.logInAgain("rusmini");
        admin.close();
    }

    private void agency(Page page, String name, String shortName, String code) {
        page.navigate(house.doors().console() + "/mpp/balangan/instansi");
        button(page, "Tambah instansi");
        input(page, "Nama instansi").fill(name);
        input(page, "Nama singkat").fill(shortName);
        input(page, "Kode").fill(code);
        button(page, "Simpan");
        assertThat(page.locator(".side-panel h2")).hasText(name);
    }

    @Test
    @Order(3)
    void the_province_keeps_copies_of_it_archives_it_and_erases_it_with_proof() throws IOException {
        var page = house.inside("provinsi.admin").open("/provinsi");
        page.getByLabel("Kelola MPP Kabupaten Balangan").click();
        assertThat(page.locator(".admins li")).hasCount(1);
        button(page, "Tunjuk admin…");
        page.getByLabel("Nama lengkap").fill("Pengganti");
        page.getByLabel("Alamat surel").fill("pengganti@example.test");
        page.getByLabel("Nama pengguna baru").fill("rusmini");
        button(page, "Tunjuk");
        assertThat(fault(page, "Huruf kecil, angka, titik saja")).isVisible();
        Sight.flawless(page, "keeping-appoint");
        page.getByLabel("Nama pengguna baru").fill("pengganti");
        button(page, "Tunjuk");
        assertThat(page.locator(".admins li").getByText("Diundang, sampai")).isVisible();
        NewcomerByMail.letter("pengganti@example.test");
        var copies = page.locator(".keeping vaadin-grid");
        Assertions.assertThat(ask("tabalong.admin").status()).isEqualTo(403);
        Assertions.assertThat(ask("provinsi.admin").status()).isEqualTo(202);
        assertThat(copies.getByText("Cadangan").first()).isVisible(soon());
        idle(page);
        button(page, "Uji");
        assertThat(copies.getByText("Berhasil").first()).isVisible(soon());
        idle(page);
        Sight.flawless(page, "keeping");

        button(page, "Arsipkan…");
        button(page, "Arsipkan");
        assertThat(fault(page, "Tulis alasannya")).isVisible();
        page.getByLabel("Alasan").fill("MPP digabung");
        Sight.flawless(page, "keeping-archive");
        button(page, "Arsipkan");
        assertThat(page.locator(".keeping > [role=status]"))
                .hasText("MPP ini diarsipkan dan tidak dilayani. Alasan: MPP digabung", longer());
        idle(page);
        try (var telephone = house.visitor(390, ColorScheme.LIGHT)) {
            var citizen = telephone.newPage();
            var answer = citizen.navigate(house.doors().open() + "/mpp/balangan");
            Assertions.assertThat(answer.status()).isEqualTo(404);
        }

        erase(page, "balangan");
        assertThat(page.getByText("Buat dan unduh ekspor lebih dulu").last()).isVisible();
        button(page, "Buat ekspor");
        assertThat(copies.getByText("Ekspor").first()).isVisible(soon());
        idle(page);
        var file =
                page.waitForDownload(() -> copies.locator("a[download]").first().click());
        Assertions.assertThat(Files.size(file.path())).isGreaterThan(1_000);
        assertThat(copies.getByText("Norhayati Rahmah").first()).isVisible(soon());
        Sight.flawless(page, "keeping-archived");

        erase(page, "tabalong");
        assertThat(fault(page, "Ketik persis: balangan")).isVisible();
        page.getByLabel("Ketik balangan").fill("balangan");
        button(page, "Hapus permanen");
        assertThat(page.locator(".keeping > [role=status]"))
                .hasText("MPP Kabupaten Balangan sudah dihapus. Sertifikatnya ada di jejak audit provinsi.", longer());
        Sight.flawless(page, "keeping-erased");
        page.navigate(house.doors().console() + "/provinsi/jejak-audit?jenis=TENANT_ERASED");
        assertThat(page.locator("vaadin-grid")
                        .getByText("MPP Kabupaten Balangan")
                        .first())
                .isVisible(soon());
    }

    /** Ask for a backup as a program does, with a token of this person. */
    private Caller.Answer ask(String username) {
        var token = Map.of("Authorization", "Bearer " + house.bearer(username));
        return new Caller(URI.create(house.doors().open()), token)
                .post("/api/v1/tenants/balangan/custody/works", "{\"kind\": \"BACKUP\"}");
    }

    /** Find a message at a field; for a moment it is said to those who listen as well. */
    private static Locator fault(Page page, String words) {
        return page.locator("[slot=error-message]", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator input(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void erase(Page page, String typed) {
        button(page, "Hapus permanen…");
        page.getByLabel("Alasan").fill("jadwal retensi habis");
        page.getByLabel("Ketik balangan").fill(typed);
        button(page, "Hapus permanen");
    }

    /** Wait until no work is at hand. */
    private static void idle(Page page) {
        assertThat(page.locator(".at-hand"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(A_MINUTE.toMillis()));
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE.toMillis());
    }

    private static LocatorAssertions.HasTextOptions longer() {
        return new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE.toMillis());
    }

    private static void button(Page page, String name) {
        named(page, name).click();
    }

    private static Locator named(Page page, String button) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    }
}
