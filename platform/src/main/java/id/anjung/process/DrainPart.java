package id.anjung.process;

import java.time.Duration;

/** Take part when the process leaves; a port for whoever holds what others wait for. */
public interface DrainPart {
    /** Let go at once what another process can go on with. */
    default void handOver() {}

    /** Begin nothing new, and let what is under way come to its end, for so long at most. */
    default void finish(Duration atMost) {}

    /** Do what is left to do when nothing is under way any more. */
    default void tidy() {}
}
