package id.anjung.embedded.sample;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Write the few pages of the application; what a person or Keycloak wrote is escaped. */
final class SamplePage {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm 'WITA'").withZone(ZoneId.of("Asia/Makassar"));

    private SamplePage() {}

    static String inside(Visitor visitor) {
        return page("Halo, " + visitor.name(), """
                <p>Anda masuk sebagai <strong>%s</strong>. Aplikasi ini bukan bagian dari Anjung: ia mewakili sistem
                milik instansi Anda sendiri.</p>
                <p class="good"><span aria-hidden="true">&#10003;</span> Tidak ada kata sandi kedua. Kata sandi Anda
                diminta satu kali, pukul %s, di halaman masuk Anjung, dan tidak pernah melewati aplikasi ini.</p>
                <form method="post" action="/keluar"><button>Keluar</button></form>
                <p class="quiet">Keluar di sini berarti keluar dari semua layanan.</p>
                <script src="/session.js"></script>
                """.formatted(
                        escape(visitor.username()), CLOCK.format(visitor.passwordAsked())));
    }

    static String outside() {
        return page("Anda sudah keluar", """
                <p>Login Anda telah berakhir, di sini dan di semua layanan lain. Untuk melanjutkan, silakan masuk
                kembali.</p>
                <p><a class="button" href="/">Masuk</a></p>
                """);
    }

    static String refused() {
        return page("Belum dapat masuk", """
                <p>Proses masuk tidak selesai atau sudah terlalu lama, sehingga Anda belum masuk. Silakan ulangi.</p>
                <p><a class="button" href="/">Masuk</a></p>
                """);
    }

    static String unreachable() {
        return page("Layanan masuk belum dapat dihubungi", """
                <p>Layanan masuk sedang tidak menjawab, sehingga Anda belum dapat masuk ke aplikasi ini. Tidak ada data
                yang hilang. Silakan coba lagi beberapa saat lagi.</p>
                <p><a class="button" href="/">Coba lagi</a></p>
                """);
    }

    static String missing() {
        return page("Halaman tidak ada", """
                <p>Alamat ini tidak dikenal oleh aplikasi contoh.</p>
                <p><a class="button" href="/">Ke halaman awal</a></p>
                """);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String page(String heading, String body) {
        return """
                <!doctype html>
                <html lang="id">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Aplikasi contoh Disdukcapil</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <header><p>Aplikasi contoh Disdukcapil</p></header>
                <main>
                <h1>%1$s</h1>
                %2$s</main>
                </body>
                </html>
                """.formatted(escape(heading), body);
    }
}
