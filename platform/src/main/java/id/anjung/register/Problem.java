package id.anjung.register;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Name what may be wrong with a field, with the words for people. */
public enum Problem {
    REQUIRED("Wajib diisi.", "Please fill this in."),
    TOO_LONG("Paling banyak {0} huruf.", "At most {0} characters."),
    NOT_A_CODE(
            "Kode hanya boleh memuat huruf, angka, titik, garis bawah, dan tanda hubung.",
            "A code holds letters, digits, dots, underscores and hyphens only."),
    TAKEN("Kode ini sudah dipakai oleh {0}.", "This code is taken by {0}."),
    ALREADY_USED("{0} sudah dipakai.", "{0} is in use already."),
    NOT_A_LOGIN(
            "Nama masuk hanya boleh memuat huruf kecil, angka, titik, garis bawah, dan tanda hubung.",
            "A login name holds small letters, digits, dots, underscores and hyphens only."),
    NOT_A_NEW_LOGIN(
            "Nama masuk ini sudah dipakai, atau memuat selain huruf kecil, angka, titik, garis bawah, dan tanda hubung.",
            "This login name is in use, or holds more than small letters, digits, dots, underscores and hyphens."),
    NO_POST("Dari sini tidak dapat dikirim e-mail.", "No e-mail can leave from here."),
    NOT_AN_EMAIL("Tulis alamat e-mail seperti nama@contoh.go.id.", "Write an e-mail address like name@example.org."),
    NOT_AN_ADDRESS("Tulis alamat web seperti https://contoh.go.id.", "Write a web address like https://example.org."),
    NOT_THE_SAME_PLACE(
            "Tulis satu alamat utuh di tempat yang sama dengan alamat aplikasi.",
            "Write one whole address at the same place as the application's."),
    NOT_IN_ADDRESSES(
            "Huruf kecil, angka, dan tanda hubung, diawali huruf, paling banyak {0}.",
            "Small letters, digits and hyphens, a letter first, at most {0}."),
    WORDS_NEEDED("Wajib diisi, paling banyak {0} huruf.", "Please fill this in, with at most {0} characters."),
    CODE_FIXED("Kode tidak dapat diubah.", "A code cannot be changed."),
    UNKNOWN("{0} tidak ditemukan.", "{0} was not found."),
    IN_USE("Masih dipakai oleh {0}.", "Still in use by {0}."),
    NOT_A_PERCENTAGE("Tulis angka dari 0 sampai 100.", "Write a number from 0 to 100."),
    NOT_A_NUMBER("Tulis sebuah angka.", "Write a number."),
    NEGATIVE("Tidak boleh kurang dari nol.", "Must not be less than zero."),
    NOT_ALLOWED("Nilai {0} tidak dikenal. Pilihan: {1}.", "{0} is not known. Choose from: {1}."),
    NOT_A_DATE("Tulis tanggal seperti 2026-11-24.", "Write a date like 2026-11-24."),
    NOT_A_TIME("Tulis jam seperti 08.00.", "Write a time like 08:00."),
    WRONG_ORDER("Harus sesudah {0}.", "Must come after {0}."),
    LONGER_THAN_A_YEAR("Rentang paling lama satu tahun.", "A range is at most one year long."),
    OVERLAPS("Bertumpang tindih dengan {0}.", "Overlaps with {0}."),
    LOW_CONTRAST(
            "Kontras warna ini kurang. Warna terdekat yang memenuhi: {0}.",
            "The contrast of this colour is too low. The nearest that passes: {0}."),
    NOT_A_COLOUR("Tulis warna seperti #0B5F56.", "Write a colour like #0B5F56."),
    NOT_AN_IMAGE("Unggah gambar PNG atau JPEG.", "Upload a PNG or JPEG image."),
    TOO_LARGE("Paling besar {0}.", "At most {0}."),
    NOT_A_SHEET("Unggah lembar XLSX atau CSV yang berisi baris judul.", "Upload an XLSX or CSV sheet with a header."),
    REPEATED("Sudah ada di baris {0}.", "Is in line {0} already."),
    IN_FUTURE("Waktu ini belum tiba.", "This has not happened yet."),
    IN_PAST("Tulis hari ini atau sesudahnya.", "Write today or a later day."),
    ENTERED("Nomor {0} sudah dicatat.", "Number {0} was entered already."),
    NOT_LETTERS("Tulis satu sampai tiga huruf, A sampai Z.", "Write one to three letters, A to Z."),
    LETTERS_TAKEN("Huruf ini sudah dipakai {0}.", "These letters are used by {0}."),
    CHANGED_MEANWHILE("Baru saja diubah orang lain.", "Somebody else has just changed this."),
    NOT_ONE_LINE("Tulis dalam satu baris, tanpa spasi di awal dan akhir.", "Write one line, without space around it."),
    NAMED_TWICE("Disebut dua kali.", "Named twice."),
    PUBLISHED(
            "Sudah ditetapkan dan tidak dapat diubah. Susun versi baru.",
            "It is published and does not change. Draft a new version."),
    NOT_NOW("Keadaan sekarang tidak memungkinkan: {0}.", "Not possible as things stand: {0}."),
    EXPORT_NEEDED(
            "Ambil dulu ekspor yang dibuat sesudah MPP diarsipkan.",
            "First fetch an export that was made after the MPP was archived."),
    NO_ROOM("Ruang untuk ekspor ({0} MB) sudah penuh.", "The room for exports ({0} MB) is full."),
    NOT_THE_NAME("Nama MPP di alamat tidak sama.", "This is not the name of the MPP in addresses."),
    LOCKED("Dikunci oleh provinsi.", "Locked by the province."),
    IN_FILE("Baris {0}: {1}.", "Line {0}: {2}."),
    NOT_A_PHONE("Tulis nomor telepon seperti 0812-3456-7890.", "Write a phone number like 0812-3456-7890.");

    private static final String INDONESIAN = "id";

    private final String indonesian;
    private final String english;

    Problem(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Say the problem in the reader's language. */
    public String words(Locale reader, List<String> details) {
        var pattern = reader.getLanguage().equals(INDONESIAN) ? indonesian : english;
        return MessageFormat.format(pattern.replace("'", "''"), details.toArray());
    }
}
