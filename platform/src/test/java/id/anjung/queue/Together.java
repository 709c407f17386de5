package id.anjung.queue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Read what came of works done at once; one that failed fails the test with its own reason. */
public final class Together {
    private Together() {}

    /** Answer what all have come to. */
    public static <T> List<T> results(List<Future<T>> works) {
        return works.stream().map(Together::result).toList();
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
