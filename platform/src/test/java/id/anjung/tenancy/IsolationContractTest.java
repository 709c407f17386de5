package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.register.Row;
import id.anjung.register.Shelf;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.model.Pageable;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of every repository: of two tenants with the same identifiers, codes and names, which differ in
 * one marker only, each reads and writes its own. A repository that the contract does not know fails it.
 */
class IsolationContractTest {
    private static final TenantId LEFT = new TenantId("9011");
    private static final TenantId RIGHT = new TenantId("9012");
    private static final UUID SAME = UUID.fromString("01890000-0000-7000-8000-000000000001");

    /** Repositories without rows of a register, each with the test that holds it to the contract. */
    private static final Set<String> HELD_ELSEWHERE = Set.of(
            "AuditEntries", // below: the trail
            "Outbox", // TenantDoorTest: a tenant speaks for itself only
            "LogoShelf",
            "LiaisonShelf");

    private static House house;

    @BeforeAll
    static void fillTwoLookAlikes() {
        house = House.of(List.of(LEFT, RIGHT));
        for (var tenant : List.of(LEFT, RIGHT)) {
            house.asAdmin(tenant, () -> {
                shelves().forEach(shelf -> save(shelf, tenant));
                return true;
            });
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void every_repository_is_held_to_the_contract() {
        var unheld = house.context().getBeansOfType(Object.class, Qualifiers.byStereotype(Repository.class)).stream()
                .filter(bean -> !(bean instanceof Shelf<?>))
                .map(IsolationContractTest::interfaceName)
                .filter(name -> !HELD_ELSEWHERE.contains(name))
                .toList();
        assertThat(unheld).as("repositories outside the contract").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_question_to_a_shelf_finds_the_own_marker_only() {
        return shelves().stream()
                .flatMap(shelf -> Stream.of(Shelf.class.getMethods())
                        .filter(method -> method.getName().startsWith("find"))
                        .map(method -> DynamicTest.dynamicTest(
                                interfaceName(shelf) + "." + method.getName(), () -> asksForItsOwn(shelf, method))));
    }

    @TestFactory
    Stream<DynamicTest> every_change_on_a_shelf_leaves_the_look_alike_alone() {
        return shelves().stream()
                .map(shelf -> DynamicTest.dynamicTest(interfaceName(shelf) + ".update", () -> {
                    var changed = house.asAdmin(LEFT, () -> change(shelf));
                    assertThat(changed.getVersion()).isPositive();
                    var other =
                            house.asAdmin(RIGHT, () -> shelf.findByCode("same")).orElseThrow();
                    assertThat(other.getDocument()).contains("marker 9012");
                    assertThat(other.getVersion()).isZero();
                }));
    }

    private static void asksForItsOwn(Shelf<?> shelf, Method method) {
        for (var tenant : List.of(LEFT, RIGHT)) {
            var documents = house.asAdmin(tenant, () -> documents(ask(shelf, method)));
            assertThat(documents).isNotEmpty().allMatch(document -> document.contains("marker " + tenant));
        }
    }

    private static Object ask(Shelf<?> shelf, Method method) {
        var arguments = Stream.of(method.getParameters())
                .map(parameter -> argument(method.getName(), parameter.getType(), parameter.getName()))
                .toArray();
        try {
            return house.bean(Transactions.class).inside(() -> {
                try {
                    return method.invoke(shelf, arguments);
                } catch (IllegalAccessException | InvocationTargetException failure) {
                    throw new IllegalStateException(method.toString(), failure);
                }
            });
        } catch (IllegalStateException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Object argument(String method, Class<?> type, String name) {
        if (type == UUID.class) {
            return SAME;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == Pageable.class) {
            return Pageable.from(0, 100);
        }
        if (type == Collection.class) {
            return List.of(false);
        }
        if (type == String.class) {
            return method.equals("findByCode") ? "same" : "";
        }
        throw new AssertionError("The contract does not know what to ask " + method + " for " + name);
    }

    private static List<String> documents(Object answer) {
        Stream<?> rows = switch (answer) {
            case Optional<?> one -> one.stream();
            case Collection<?> many -> many.stream();
            default -> throw new AssertionError("The contract does not know this answer: " + answer);
        };
        return rows.map(row -> ((Row) row).getDocument()).toList();
    }

    private static <R extends Row> R change(Shelf<R> shelf) {
        var row = shelf.findByCode("same").orElseThrow();
        row.setDocument("{\"marker\":\"marker 9011\",\"changed\":true}");
        return shelf.update(row);
    }

    private static <R extends Row> void save(Shelf<R> shelf, TenantId tenant) {
        R row = blank(shelf);
        row.setId(SAME);
        row.setCode("same");
        row.setName("same");
        row.setSearch("same");
        row.setDocument("{\"marker\":\"marker " + tenant + "\"}");
        row.setChangedAt(java.time.Instant.parse("2026-11-24T00:00:00Z"));
        shelf.save(row);
    }

    @SuppressWarnings("unchecked") // the row's type is the shelf's own argument
    private static <R extends Row> R blank(Shelf<R> shelf) {
        var type = house.context()
                .getBeanDefinition(shelf.getClass())
                .getTypeArguments(Shelf.class)
                .getFirst()
                .getType();
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (R) constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    @SuppressWarnings("rawtypes") // every shelf, whatever its rows
    private static Collection<Shelf<?>> shelves() {
        return house.context().getBeansOfType(Argument.of(Shelf.class)).stream()
                .map(shelf -> (Shelf<?>) shelf)
                .collect(Collectors.toList());
    }

    private static String interfaceName(Object repository) {
        return Stream.of(repository.getClass().getInterfaces())
                .map(Class::getSimpleName)
                .filter(name -> !name.startsWith("Intro") && !name.startsWith("$"))
                .findFirst()
                .orElse(repository.getClass().getSimpleName());
    }
}
