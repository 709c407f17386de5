package id.anjung.setting;

import java.time.Instant;

/**
 * Hold a mall's logo as we encoded it.
 *
 * @param version counts its changes
 * @param changedAt when it was last changed
 * @param image a PNG without anything but its pixels
 */
@SuppressWarnings("ArrayRecordComponent") // pixels are not compared
public record Logo(long version, Instant changedAt, byte[] image) {
    /** Media type of every logo. */
    public static final String MEDIA_TYPE = "image/png";

    /** Largest file that may be sent. */
    public static final int MOST_BYTES = 512 * 1024;
}
