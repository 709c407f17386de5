package id.anjung.ui.house;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Give the tests of one run one house; a build runs each class by itself, so there each has a house of its own. */
final class InTheHouse implements ParameterResolver {
    private static final ExtensionContext.Namespace ALL = ExtensionContext.Namespace.create(InTheHouse.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return switch (test.getRoot().getStore(ALL).computeIfAbsent(House.class, key -> open())) {
            case House house -> house;
            case RuntimeException failure -> throw failure;
            default -> throw new IllegalStateException("Neither a house nor why there is none");
        };
    }

    /** Answer the house, or why there is none, so that it is not tried again for every test. */
    private static Object open() {
        try {
            return new House();
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
