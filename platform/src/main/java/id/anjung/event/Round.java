package id.anjung.event;

/**
 * Look after something again and again, in one process at a time. Right after a process fell silent two may do it at
 * once, so what a round writes must bear being written twice.
 */
public interface Round {
    /** Answer its name, the key of the lease. */
    String name();

    /** Go round once. No tenant is bound. */
    void go();
}
