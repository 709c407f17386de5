package id.anjung.queue.wait;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;

/**
 * Say how often people were called within the band that they were told first.
 *
 * @param called how many were told a band and have been called
 * @param inside how many of them within the band
 */
@Serdeable
public record HitRate(long called, long inside) {
    /** What the share means; it stands beside every share. */
    public static final Words DEFINITION = new Words(
            "Bagian nomor yang panggilan pertamanya terjadi dalam perkiraan yang diberikan saat nomor diambil;"
                    + " nomor kertas tidak dihitung.",
            "Share of numbers whose first call came within the band that was told when the number was taken;"
                    + " paper numbers are left out.");

    static HitRate together(Collection<HitRate> rates) {
        return new HitRate(
                rates.stream().mapToLong(HitRate::called).sum(),
                rates.stream().mapToLong(HitRate::inside).sum());
    }

    /** Answer the share in percent; 0 while nobody has been called. */
    public int percent() {
        return called == 0 ? 0 : Math.toIntExact(Math.round(100.0 * inside / called));
    }
}
