package id.anjung.contract;

import io.micronaut.data.annotation.GeneratedValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Make a row of any table that tells whose it is by a marker only, and read a marker out of any row. */
final class MarkedRow {
    static final UUID SAME_ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
    static final String SAME = "same";

    private static final Set<String> JSON = Set.of("document", "beforeState", "afterState");

    private MarkedRow() {}

    /** Make a row in which everything is the same for every tenant, but for what is JSON or sealed. */
    static Object of(Class<?> type, String marker) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var row = constructor.newInstance();
            mark(row, marker);
            return row;
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("The contract cannot make a row of " + type, failure);
        }
    }

    /** Write another marker into a row. */
    static void mark(Object row, String marker) {
        fields(row.getClass())
                .filter(field -> !field.isAnnotationPresent(GeneratedValue.class))
                .filter(field -> !field.getName().equals("version"))
                .forEach(field -> write(field, row, value(field, marker)));
    }

    /** Answer all that a row says in words. */
    static String words(Object row) {
        return fields(row.getClass()).map(field -> text(read(field, row))).collect(Collectors.joining(" "));
    }

    private static Object value(Field field, String marker) {
        var type = field.getType();
        if (type == UUID.class) {
            return SAME_ID;
        }
        if (type == String.class) {
            return JSON.contains(field.getName()) ? "{\"marker\":\"" + marker + "\"}" : SAME;
        }
        if (type == byte[].class) {
            return marker.getBytes(StandardCharsets.UTF_8);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-11-24T00:00:00Z");
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new AssertionError("MarkedRow does not know what to write into " + field + ": teach it this type");
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    private static Object read(Field field, Object row) {
        try {
            return Objects.requireNonNullElse(field.get(row), "");
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static void write(Field field, Object row, Object value) {
        try {
            field.set(row, value);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, one -> one != Object.class, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .peek(field -> field.setAccessible(true));
    }
}
