package id.anjung.queue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Read what came of works done at once; one that failed fails the test with its own reason. */
public final class Together {
    private Together() {}

    /** Begin works in the same moment, and answer what they have come to. */
    @SafeVarargs
    static List<Object> all(Supplier<?>... works) {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = Arrays.stream(works)
                    .map(work -> threads.<Object>submit(() -> {
                        begin.await();
                        return work.get();
                    }))
                    .toList();
            begin.countDown();
            return results(begun);
        }
    }

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
