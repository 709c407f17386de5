package id.anjung.process;

import jakarta.inject.Singleton;

/** Tell whether this process is leaving: it takes no traffic any more and begins no work that another can do. */
@Singleton
public class Draining {
    private volatile boolean begun;

    /** Tell whether it is. */
    public boolean begun() {
        return begun;
    }

    void begin() {
        begun = true;
    }
}
