package id.anjung.process;

import java.time.Duration;

/**
 * Name what every process, or every worker, does again and again without a lease, and how often, so that whoever looks
 * after the platform can tell a job that is late from one that is not due. A lease tells that by itself.
 */
public enum RegularJob {
    /** Seals what was written into the malls' trails. */
    SEALING_TRAILS("sealing the trail", RegularJob.EVERY_SECOND),
    /** Ends what nobody ends. */
    CLOSING_DAYS("closing the day", RegularJob.EVERY_TEN_SECONDS),
    /** Notices agencies that attend none of their counters. */
    WATCHING_PRESENCE("watching presence", RegularJob.EVERY_TEN_SECONDS),
    /** Writes down in the province's trail how far those of the malls have come. */
    ANCHORING_TRAILS("writing down the head of the trail", RegularJob.EVERY_QUARTER),
    /** Deletes what officers wrote once it is old. */
    FORGETTING_WORDS("forgetting old words", RegularJob.EVERY_HOUR);

    public static final String EVERY_SECOND = "1s";
    public static final String EVERY_TEN_SECONDS = "10s";
    public static final String EVERY_QUARTER = "15m";
    public static final String EVERY_HOUR = "1h";

    private final String words;
    private final Duration interval;

    RegularJob(String words, String interval) {
        this.words = words;
        this.interval = Duration.parse("PT" + interval);
    }

    /** Answer by which words it is known in the log, in traces and among the figures. */
    public String words() {
        return words;
    }

    /** Answer how long after one run the next begins. */
    public Duration interval() {
        return interval;
    }
}
