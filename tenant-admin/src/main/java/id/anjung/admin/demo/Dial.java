package id.anjung.admin.demo;

import java.time.Instant;

/** Turn the clock by which a demonstration goes. */
interface Dial {
    /** Let it be a moment that has passed, for everybody in this process. */
    void turnBack(Instant moment);

    /** Let it be the true time again. */
    void letGo();
}
