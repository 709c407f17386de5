package id.anjung.ui.regency;

import com.microsoft.playwright.Page;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Counter;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.catalog.Services;
import id.anjung.queue.Answer;
import id.anjung.queue.device.Devices;
import id.anjung.setting.Branding;
import id.anjung.setting.Brandings;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.ui.shell.Chromium;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Open the console over a wing that is filled with a little of everything, and lead people in. */
final class FilledWing implements AutoCloseable {
    static final String HOME = "/mpp/tabalong";
    /** A service that nobody has confirmed yet, with a name as long as offices give them. */
    static final String EXAMPLE = "Pendaftaran Nomor Pokok Wajib Pajak Orang Pribadi dan Badan";

    private final WingConsole console = new WingConsole();
    private final Chromium chromium = new Chromium();

    FilledWing() {
        console.inWing(WingConsole.TABALONG, this::fill);
    }

    private void fill() {
        var zones = List.of(new Zone("a", "Zona A"));
        console.bean(Sites.class).add(new Site("utama", "Gedung MPP", "Jalan Pangeran", "Asia/Makassar", zones, true));
        agency("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil");
        agency("pajak", "Kantor Pelayanan Pajak", "Pajak");
        agency("imigrasi", "Kantor Imigrasi", "Imigrasi");
        agency("kejari", "Kejaksaan Negeri", "Kejari");
        console.bean(Counters.class).add(new Counter("01", "Loket satu", "utama", "a", List.of("disdukcapil"), false));
        console.bean(Services.class)
                .add(new Service(
                        "npwp",
                        EXAMPLE,
                        "pajak",
                        new Handling(ServiceKind.WHILE_WAITING, List.of(ServiceChannel.IN_PERSON)),
                        new ServiceTerms(
                                List.of("KTP"),
                                new ProcessingTime("10 menit", 10, ProcessingTime.Unit.MINUTES),
                                new Fee("Gratis", 0L),
                                "NPWP"),
                        false,
                        ""));
        console.bean(Brandings.class)
                .add(new Branding(Branding.CODE, "MPP Kabupaten Tabalong", "Cepat dan pasti", "#17603A"));
    }

    private void agency(String code, String name, String shortName) {
        console.bean(Agencies.class)
                .add(new Agency(code, name, shortName, AgencyLevel.REGENCY, List.of(DayOfWeek.MONDAY), true));
    }

    /** Type a pairing code in at a machine. */
    Answer<Devices.Paired> pair(String code) {
        return CurrentActor.call(
                Actor.VISITOR,
                () -> CurrentTenant.call(
                        WingConsole.TABALONG,
                        Reach.FULL,
                        () -> console.bean(Devices.class).pair(code)));
    }

    /** Let somebody open a page in a browser of their own. */
    Page screen(Map<String, Object> person, String path) {
        console.loginAs(person);
        var page = chromium.person(1440).newPage();
        page.navigate(console.url() + path);
        page.waitForSelector("h1");
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        console.close();
    }
}
