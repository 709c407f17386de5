package id.anjung.ui.house;

import java.util.List;

/**
 * Name a screen as one of the people who work on it sees it.
 *
 * @param username who looks
 * @param path where
 * @param route the same as its view is annotated
 */
record Screen(String username, String path, String route) {
    static final List<Screen> ALL = List.of(
            at("provinsi.admin", "/provinsi"),
            at("provinsi.admin", "/provinsi/ruang-kendali"),
            at("provinsi.auditor", "/provinsi/perbandingan"),
            at("provinsi.admin", "/provinsi/tahap"),
            at("provinsi.admin", "/provinsi/rilis"),
            at("provinsi.auditor", "/provinsi/operasi"),
            at("provinsi.admin", "/provinsi/mpp-baru"),
            new Screen("provinsi.admin", "/provinsi/mpp/6309", "provinsi/mpp/:kode"),
            new Screen("provinsi.admin", "/provinsi/mpp/6309/kelola", "provinsi/mpp/:kode/kelola"),
            new Screen("provinsi.admin", "/provinsi/mpp/6309/data-pribadi", "provinsi/mpp/:kode/data-pribadi"),
            new Screen("provinsi.admin", "/provinsi/mpp/6309/arahan", "provinsi/mpp/:kode/arahan"),
            at("provinsi.admin", "/provinsi/pengaturan"),
            at("provinsi.admin", "/provinsi/akun"),
            at("provinsi.admin", "/provinsi/aplikasi"),
            at("provinsi.admin", "/provinsi/aplikasi/login-instansi"),
            at("provinsi.auditor", "/provinsi/jejak-audit"),
            wing("provinsi.admin", ""),
            wing("provinsi.auditor", "/layanan"),
            wing("tabalong.admin", ""),
            wing("tabalong.admin", "/lokasi"),
            wing("tabalong.admin", "/instansi"),
            wing("tabalong.admin", "/instansi/perjanjian"),
            wing("tabalong.admin", "/layanan"),
            wing("tabalong.admin", "/layanan/standar"),
            wing("tabalong.admin", "/layanan/katalog"),
            wing("tabalong.admin", "/loket"),
            wing("tabalong.admin", "/perangkat"),
            wing("tabalong.admin", "/pengaturan"),
            wing("tabalong.admin", "/pengaturan/berkas"),
            wing("tabalong.admin", "/jam"),
            wing("tabalong.admin", "/jam/hari-libur"),
            wing("tabalong.admin", "/petugas"),
            wing("tabalong.admin", "/tampilan"),
            wing("tabalong.admin", "/jejak-audit"),
            wing("tabalong.admin", "/arahan"),
            wing("tabalong.admin", "/ekspor"),
            at("dukcapil.dua", "/ruang-kerja"),
            at("provinsi.admin", "/ruang-kerja"),
            wing("dukcapil.tabalong", ""),
            wing("dukcapil.supervisor", "/loket"),
            wing("dukcapil.tabalong", "/antrean"),
            wing("dukcapil.tabalong", "/loket-depan"),
            wing("dukcapil.supervisor", "/pantauan"),
            wing("dukcapil.supervisor", "/pantauan/nomor-cadangan"),
            wing("dukcapil.supervisor", "/statistik"),
            wing("provinsi.auditor", "/statistik"),
            wing("dukcapil.supervisor", "/kehadiran"));

    private static Screen at(String username, String path) {
        return new Screen(username, path, path.substring(1));
    }

    private static Screen wing(String username, String path) {
        return new Screen(username, "/mpp/tabalong" + path, "mpp/:slug" + path);
    }

    /** Answer a name for its pictures. */
    String name() {
        return username + path.replace('/', '-');
    }
}
