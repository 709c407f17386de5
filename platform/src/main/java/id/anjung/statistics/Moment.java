package id.anjung.statistics;

/**
 * Hold how the mall stands at a moment.
 *
 * @param waiting how many tickets wait
 * @param open how many counters are open
 * @param scheduled how many counters the day's schedule has
 */
public record Moment(long waiting, long open, long scheduled) {}
