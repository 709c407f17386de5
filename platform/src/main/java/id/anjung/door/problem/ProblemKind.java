package id.anjung.door.problem;

import id.anjung.register.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Name every kind of problem that the open door answers with, in words that help whoever meets it. */
public enum ProblemKind {
    MALFORMED(
            400,
            "malformed",
            new Words("Permintaan tidak terbaca", "Request cannot be read"),
            new Words(
                    "Isi atau parameter permintaan tidak sesuai bentuk yang diharapkan. Perbaiki bagian yang disebut,"
                            + " lalu kirim lagi.",
                    "The body or a parameter does not have the expected form. Mend the part that is named and send it"
                            + " again.")),
    UNKNOWN_FIELD(
            400,
            "unknown-field",
            new Words("Ada isian yang tidak dikenal", "Unknown field"),
            new Words(
                    "Permintaan memuat isian yang tidak dikenal, jadi tidak ada yang disimpan. Periksa ejaan namanya.",
                    "The request holds a field that is not known, so nothing was kept. Check how its name is"
                            + " spelled.")),
    SIGN_IN(
            401,
            "sign-in",
            new Words("Perlu masuk", "Sign-in needed"),
            new Words(
                    "Permintaan ini memerlukan token yang masih berlaku untuk API Anjung. Masuk lagi untuk"
                            + " mendapatkannya.",
                    "This request needs a valid token for the Anjung API. Sign in again to get one.")),
    DENIED(
            403,
            "denied",
            new Words("Tidak diizinkan", "Not allowed"),
            new Words(
                    "Peran Anda tidak mencakup tindakan ini. Hubungi admin MPP bila Anda memerlukannya.",
                    "Your role does not include this. Ask the admin of the MPP if you need it.")),
    READ_ONLY(
            403,
            "read-only",
            new Words("Hanya dapat dibaca", "Read only"),
            new Words(
                    "MPP ini sekarang hanya dapat dibaca oleh Anda, jadi tidak ada yang diubah.",
                    "You can only read this MPP now, so nothing was changed.")),
    TENANT_SUSPENDED(
            403,
            "tenant-suspended",
            new Words("MPP sedang dibekukan", "The MPP is suspended"),
            new Words(
                    "MPP ini sedang dibekukan oleh provinsi. Layanannya kembali setelah diaktifkan lagi.",
                    "The province has suspended this MPP. It is back once it has been resumed.")),
    NOT_FOUND(
            404,
            "not-found",
            new Words("Tidak ditemukan", "Not found"),
            new Words(
                    "Alamat ini tidak ada, atau tidak ada bagi Anda.",
                    "There is nothing at this address, or nothing for you.")),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            new Words("Metode tidak didukung", "Method not supported"),
            new Words(
                    "Alamat ini ada, tetapi tidak menerima metode tersebut.",
                    "This address exists but does not take that method.")),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            new Words("Format jawaban tidak tersedia", "No such format"),
            new Words(
                    "Jawaban tidak tersedia dalam format yang diminta.",
                    "The answer cannot be had in the format asked for.")),
    CONFLICT(
            409,
            "conflict",
            new Words("Bertentangan dengan data lain", "In conflict with what is kept"),
            new Words(
                    "Isinya benar, tetapi bertentangan dengan data lain di MPP ini, jadi tidak ada yang disimpan. Lihat"
                            + " isian yang disebut.",
                    "It is right by itself but in conflict with other data of this MPP, so nothing was kept. See the"
                            + " field that is named.")),
    QUEUE_REFUSED(
            409,
            "queue-refused",
            new Words("Antrean tidak mengizinkan ini sekarang", "The queue does not allow this now"),
            new Words(
                    "Langkah ini tidak sesuai dengan keadaan antrean atau loket, jadi tidak ada yang diubah. Alasannya"
                            + " tertulis di jawaban.",
                    "This step does not fit the state of the queue or the counter, so nothing was changed. The answer"
                            + " says why.")),
    PRECONDITION_FAILED(
            412,
            "changed-meanwhile",
            new Words("Sudah berubah sejak Anda lihat", "Changed since you saw it"),
            new Words(
                    "Data ini berubah sejak versi yang Anda sebut di If-Match, jadi tidak ada yang disimpan. Lihat isi"
                            + " terbarunya, lalu coba lagi.",
                    "This has changed since the version named in If-Match, so nothing was kept. Look at what is kept"
                            + " now and try again.")),
    TOO_LARGE(
            413,
            "too-large",
            new Words("Terlalu besar", "Too large"),
            new Words("Isi permintaan melebihi batas ukuran.", "The request body is larger than allowed.")),
    MEDIA_TYPE(
            415,
            "media-type",
            new Words("Format kiriman tidak didukung", "Unsupported format"),
            new Words(
                    "Alamat ini tidak menerima format kiriman tersebut.",
                    "This address does not take a body of that format.")),
    INVALID(
            422,
            "invalid",
            new Words("Ada isian yang perlu diperbaiki", "Some fields need mending"),
            new Words(
                    "Tidak ada yang disimpan. Perbaiki isian yang disebut, lalu kirim lagi.",
                    "Nothing was kept. Mend the fields that are named and send it again.")),
    PRECONDITION_REQUIRED(
            428,
            "version-needed",
            new Words("Versi perlu disebut", "Version needed"),
            new Words(
                    "Sebutkan versi yang Anda lihat di kepala If-Match, supaya perubahan orang lain tidak tertimpa.",
                    "Name the version you have seen in the header If-Match, so that nobody else's change is lost.")),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            new Words("Terlalu sering", "Too often"),
            new Words(
                    "Akun atau mesin ini bertanya lebih sering daripada yang diizinkan MPP. Coba lagi sesudah waktu di"
                            + " kepala Retry-After.",
                    "This account or machine asks more often than the MPP allows. Try again after the time in the header"
                            + " Retry-After.")),
    TOO_MANY_AT_ONCE(
            429,
            "too-many-at-once",
            new Words("Terlalu banyak sekaligus", "Too many at once"),
            new Words(
                    "Permintaan yang sedang dikerjakan sudah mencapai jatahnya. Coba lagi sesudah waktu di kepala"
                            + " Retry-After.",
                    "As much is being done at once as the share allows. Try again after the time in the header"
                            + " Retry-After.")),
    TOO_MANY_STREAMS(
            429,
            "too-many-streams",
            new Words("Terlalu banyak yang mengikuti", "Too many are following"),
            new Words(
                    "Papan dan halaman tiket yang terbuka sudah sebanyak yang dapat dilayani. Halaman ini mencoba lagi"
                            + " dengan sendirinya.",
                    "As many boards and ticket pages are open as can be served. The page tries again by itself.")),
    FAILED(
            500,
            "failed",
            new Words("Terjadi gangguan", "Something went wrong"),
            new Words(
                    "Permintaan tidak dapat diselesaikan karena gangguan pada sistem kami. Coba lagi nanti.",
                    "The request could not be completed because of a fault of ours. Try again later.")),
    BUSY(
            503,
            "busy",
            new Words("Sedang sibuk", "Busy"),
            new Words(
                    "MPP ini sedang melayani terlalu banyak permintaan. Coba lagi sebentar lagi.",
                    "This MPP is serving too many requests at the moment. Try again shortly.")),
    DATABASE_AWAY(
            503,
            "database-away",
            new Words("Basis data tidak terjangkau", "Database out of reach"),
            new Words(
                    "Permintaan tidak dapat diselesaikan karena basis data sedang tidak terjangkau. Coba lagi sebentar lagi;"
                            + " nomor antrean dengan Idempotency-Key yang sama tidak akan terbit dua kali.",
                    "The request could not be completed because the database is out of reach at the moment. Try again"
                            + " shortly; a number asked for with the same Idempotency-Key is not given twice.")),
    LOGIN_UNREACHABLE(
            503,
            "login-unreachable",
            new Words("Layanan masuk belum terjangkau", "Login service out of reach"),
            new Words(
                    "Token belum dapat diperiksa karena layanan masuk belum terjangkau. Coba lagi sebentar lagi.",
                    "Tokens cannot be checked yet because the login service is out of reach. Try again shortly.")),
    ACCOUNTS_UNREACHABLE(
            503,
            "accounts-unreachable",
            new Words("Layanan akun tidak terjangkau", "Account service out of reach"),
            new Words(
                    "Akun, peran, dan aplikasi diurus di layanan masuk, yang sekarang tidak terjangkau dari sini, jadi tidak"
                            + " ada yang diubah. Coba lagi nanti, atau lewat pintu yang terhubung dengannya.",
                    "Accounts, roles and applications are looked after at the login service, which cannot be reached from"
                            + " here now, so nothing was changed. Try again later, or at a door that is connected to it."));

    private static final String FOLDER = "/problems/";

    private final int status;
    private final String slug;
    private final Words title;
    private final Words detail;

    ProblemKind(int status, String slug, Words title, Words detail) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    /** Answer the HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** Answer the stable reference that names it, which is also the address of its page. */
    public String type() {
        return FOLDER + slug;
    }

    /** Say what it is. */
    public String title(Locale reader) {
        return title.in(reader);
    }

    /** Say what happened, what it means and what to do. */
    public String detail(Locale reader) {
        return detail.in(reader);
    }

    /** Find the kind with this last part of its reference. */
    public static Optional<ProblemKind> bySlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** Answer the kind that an HTTP status stands for when nothing more is known. */
    static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> SIGN_IN;
            case 403 -> DENIED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE;
            default -> status < 500 ? MALFORMED : FAILED;
        };
    }
}
