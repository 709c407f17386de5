package id.anjung.presence;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Say how an agency kept its schedule on a day. */
@Serdeable
public enum Standing {
    NOT_SCHEDULED(new Words("Tidak dijadwalkan", "Not scheduled")),
    /** Scheduled, and not begun yet. */
    AHEAD(new Words("Belum mulai", "Not begun yet")),
    KEPT(new Words("Sesuai", "On schedule")),
    LATE(new Words("Terlambat", "Late")),
    /** Should be here by now. */
    NOT_YET(new Words("Belum hadir", "Not here yet")),
    /** Was not here all day. */
    ABSENT(new Words("Tidak hadir", "Absent")),
    /** Was not here, and somebody else agreed to it. */
    EXCUSED(new Words("Berhalangan (disetujui)", "Excused")),
    LEFT_APPROVED(new Words("Tutup lebih awal (disetujui)", "Closed early (approved)")),
    LEFT_PENDING(new Words("Tutup lebih awal (menunggu persetujuan)", "Closed early (waiting for approval)")),
    LEFT_UNEXCUSED(new Words("Tutup lebih awal (tanpa izin)", "Closed early (without leave)"));

    private final Words words;

    Standing(Words words) {
        this.words = words;
    }

    /** Say it in the reader's language. */
    public String words(Locale reader) {
        return words.in(reader);
    }

    /** Tell whether the schedule was not kept and nobody agreed to it. */
    public boolean missed() {
        return switch (this) {
            case LATE, NOT_YET, ABSENT, LEFT_PENDING, LEFT_UNEXCUSED -> true;
            case NOT_SCHEDULED, AHEAD, KEPT, EXCUSED, LEFT_APPROVED -> false;
        };
    }
}
