package id.anjung.queue;

import id.anjung.register.Words;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Name why the queue refuses something that a person asked for, in words that say what to do. */
public enum Refusal {
    MISSING("Tiket ini tidak ditemukan.", "This ticket was not found."),
    NO_SERVICE("Layanan {0} tidak ada di MPP ini.", "There is no service {0} at this MPP."),
    NO_SITE("Lokasi {0} tidak ada di MPP ini.", "There is no site {0} at this MPP."),
    NO_COUNTER("Loket {0} tidak ada di MPP ini.", "There is no counter {0} at this MPP."),
    NO_AGENCY("Instansi {0} tidak melayani di loket ini.", "Agency {0} does not serve at this counter."),
    OTHER_SITE("{0} ada di lokasi lain. Pilih loket di lokasi ini.", "{0} is at another site. Choose a counter here."),
    OTHERS_TURN("{0} hari ini giliran instansi lain.", "{0} is another agency's today."),
    NOTHING_WANTED("Pilih sedikitnya satu layanan.", "Choose at least one service."),
    TOO_MANY("Satu kunjungan memuat paling banyak {0} layanan.", "One visit holds at most {0} services."),
    CLOSED("Pengambilan nomor tutup sekarang{0}.", "Numbers cannot be taken now{0}."),
    AGENCY_AWAY("{0} tidak melayani hari ini.", "{0} does not serve today."),
    FULL(
            "Antrean hari ini sudah penuh. Silakan datang lagi pada hari buka berikutnya.",
            "Today's queue is full. Please come on the next day that the mall is open."),
    CODE_USED_UP(
            "Kode ini sudah dipakai banyak orang. Tunggu satu menit, lalu pindai kode yang baru di pintu.",
            "Many people have used this code. Wait a minute, then scan the new one at the door."),
    NOT_BY_PHONE(
            "MPP ini tidak memberi nomor lewat ponsel. Ambil nomor di anjungan atau loket depan.",
            "This mall gives no numbers by telephone. Take one at a kiosk or the front desk."),
    WRONG_STATE("Tidak dapat dilakukan: tiket ini {0}.", "This cannot be done: the ticket is {0}."),
    NO_SESSION("Buka loket Anda dahulu.", "Open your counter first."),
    ON_BREAK("Loket sedang istirahat. Lanjutkan dahulu.", "The counter is on a break. Resume it first."),
    BUSY("Selesaikan dahulu tiket {0}.", "Finish ticket {0} first."),
    NOBODY_WAITING("Belum ada yang menunggu.", "Nobody is waiting yet."),
    NOT_AT_COUNTER("Tiket ini tidak sedang di loket Anda.", "This ticket is not at your counter."),
    ELSEWHERE("Pengunjung sedang di loket lain. Coba sebentar lagi.", "The visitor is at another counter now."),
    HELD_BY_OTHERS(
            "Tiket ini ditunda petugas lain. Minta pengawas memanggilnya.",
            "Another officer put this ticket on hold. Ask a supervisor to call it."),
    TOO_SOON("Tunggu {0} detik sebelum memanggil lagi.", "Wait {0} seconds before calling again."),
    CALLED_ENOUGH("Sudah dipanggil {0} kali. Tandai tidak hadir.", "Called {0} times already. Mark as a no-show."),
    CALL_FIRST("Panggil {0} kali dahulu sebelum menandai tidak hadir.", "Call {0} times before marking a no-show."),
    TOO_LATE("Hanya dapat diurungkan dalam {0} detik.", "This can be undone within {0} seconds only."),
    NOTHING_TO_UNDO("Tidak ada yang dapat diurungkan.", "There is nothing to undo."),
    COUNTER_TAKEN("Loket ini sedang dipakai petugas lain.", "Another officer is at this counter."),
    OFFICER_ELSEWHERE("Anda masih membuka loket {0}.", "You still have counter {0} open."),
    NOT_LEFT_BEHIND("Petugas loket ini masih bekerja.", "The officer of this counter is still at work."),
    REASON_NEEDED("Tulis alasannya.", "Write down the reason."),
    BLOCK_SIZE("Satu blok memuat 1 sampai {0} nomor.", "A block holds 1 to {0} numbers."),
    WRONG_CODE(
            "Kode ini salah atau sudah lewat 15 menit. Minta kode baru kepada admin MPP.",
            "This code is wrong or older than 15 minutes. Ask the mall's admin for a new one."),
    TRIED_TOO_OFTEN(
            "Terlalu banyak kode yang salah. Tunggu satu menit, lalu coba lagi.",
            "Too many wrong codes. Wait a minute and try again."),
    WORDS_NEEDED("Jelaskan alasannya dengan kata-kata.", "Say the reason in words."),
    OWN_REQUEST(
            "Permintaan Anda sendiri diputuskan oleh pengawas lain atau admin MPP.",
            "Your own request is decided by another supervisor or the admin of the MPP."),
    ALREADY_DECIDED("Permintaan ini sudah diputuskan.", "This request has been decided already."),
    NOT_TO_REBOOK(
            "Nomor ini tidak dapat diganti. Ambil nomor baru di MPP.",
            "This number cannot be exchanged. Take a new one at the mall."),
    ALREADY_USED("Kunci permintaan ini sudah dipakai untuk hal lain.", "This request key was used for something else.");

    private final Words words;

    Refusal(String indonesian, String english) {
        this.words = new Words(indonesian, english);
    }

    /** Say the refusal in the reader's language. */
    public String words(Locale reader, List<Object> details) {
        var inWords = details.stream().map(detail -> word(detail, reader)).toArray();
        return MessageFormat.format(words.in(reader).replace("'", "''"), inWords);
    }

    private static String word(Object detail, Locale reader) {
        return detail instanceof TicketState state
                ? state.words(reader).toLowerCase(Locale.ROOT)
                : String.valueOf(detail);
    }
}
