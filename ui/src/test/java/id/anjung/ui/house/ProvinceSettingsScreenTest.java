package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class ProvinceSettingsScreenTest {
    private final House house;

    ProvinceSettingsScreenTest(House house) {
        this.house = house;
    }

    @Test
    void what_the_province_decides_counts_in_every_mall_and_what_it_locks_nobody_changes() {
        var province = house.inside("provinsi.admin").open("/provinsi/pengaturan");
        write(province, "Target waktu tunggu (menit)", "25");
        write(province, "Boleh diurungkan dalam (detik)", "15");
        lock(province, "Boleh diurungkan dalam").click();
        button(province, "Simpan pengaturan").click();
        assertThat(setting(province, "Target waktu tunggu")).containsText("Diputuskan provinsi; bawaan Anjung 30");
        Sight.flawless(province, "provinsi-pengaturan");

        var mall = house.inside("tabalong.admin").open("/mpp/tabalong/pengaturan");
        assertThat(field(mall, "Target waktu tunggu (menit)")).hasValue("25");
        assertThat(setting(mall, "Target waktu tunggu")).containsText("Mengikuti provinsi");
        assertThat(setting(mall, "Boleh diurungkan dalam")).containsText("Dikunci provinsi");
        assertThat(field(mall, "Boleh diurungkan dalam (detik)")).hasValue("15");
        assertThat(field(mall, "Boleh diurungkan dalam (detik)")).not().isEditable();
        Sight.flawless(mall, "tabalong-pengaturan-dikunci");

        var auditor = house.inside("provinsi.auditor").open("/provinsi/pengaturan");
        assertThat(field(auditor, "Target waktu tunggu (menit)")).not().isEditable();
        assertThat(button(auditor, "Simpan pengaturan")).hasCount(0);

        lock(province, "Boleh diurungkan dalam").click();
        button(province, "Kembali ke bawaan: Boleh diurungkan").click();
        button(province, "Kembali ke bawaan: Target").click();
        button(province, "Simpan pengaturan").click();
        assertThat(setting(province, "Boleh diurungkan dalam")).containsText("Bawaan Anjung");
        var trail = house.inside("provinsi.auditor").open("/provinsi/jejak-audit");
        assertThat(trail.locator("vaadin-grid")).containsText("Templat provinsi diubah");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator setting(Page page, String name) {
        return page.locator(".setting", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator lock(Page page, String name) {
        return setting(page, name).getByText("Kunci untuk semua MPP");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static void write(Page page, String label, String value) {
        field(page, label).fill(value);
        page.keyboard().press("Tab");
    }
}
