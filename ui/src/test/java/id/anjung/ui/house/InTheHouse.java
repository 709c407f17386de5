package id.anjung.ui.house;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Give the tests of one process one house, which ends with the process: a build runs each class by itself, and a start
 * takes longer than most classes. When a test fails, say what people had before them.
 */
final class InTheHouse implements ParameterResolver, TestExecutionExceptionHandler, AfterAllCallback {
    private static @Nullable Object opened;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return switch (opened()) {
            case House house -> house;
            case RuntimeException failure -> throw failure;
            default -> throw new IllegalStateException("Neither a house nor why there is none");
        };
    }

    /** Answer the house, or why there is none, so that it is not tried again for every test. */
    private static synchronized Object opened() {
        if (opened == null) {
            try {
                opened = new House();
            } catch (RuntimeException failure) {
                opened = failure;
            }
        }
        return opened;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
        var seen = opened() instanceof House house ? house.seen() : "";
        throw new AssertionError(failure.getMessage() + seen, failure);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (opened() instanceof House house) {
            house.tidy();
        }
    }
}
