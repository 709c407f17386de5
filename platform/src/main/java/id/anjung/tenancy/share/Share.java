package id.anjung.tenancy.share;

import java.time.Duration;

/**
 * Say how much of one thing a process has, and how much of it one tenant may hold.
 *
 * @param all how much there is
 * @param each how much of it one tenant gets at most
 * @param line how many works of one tenant may wait for it
 * @param patience how long they wait
 */
public record Share(int all, int each, int line, Duration patience) {
    /** Leave a quarter to the others, and let works wait that have come so far. */
    public static Share ofConnections(int all, Duration patience) {
        return new Share(all, Math.max(1, all - Math.max(1, all / 4)), Integer.MAX_VALUE, patience);
    }
}
