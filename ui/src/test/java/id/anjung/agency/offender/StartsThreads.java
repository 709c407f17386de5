package id.anjung.agency.offender;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Offend against the plan. */
public final class StartsThreads {
    /** Start. */
    public ExecutorService start() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
