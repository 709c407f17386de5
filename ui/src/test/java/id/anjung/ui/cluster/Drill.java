package id.anjung.ui.cluster;

/** Break one thing and see whether what was promised holds. */
interface Drill {
    /** Answer the word by which it is asked for. */
    String name();

    /** Say in one sentence what is promised. */
    String promise();

    /** Do it, note figures, and say which part of the promise did not hold. */
    void run(Cluster cluster, Findings findings) throws Exception;
}
