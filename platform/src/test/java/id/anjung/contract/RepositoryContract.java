package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Transactions;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Hold every repository that a house has to the contract, found by itself: each is given a row with the same values in
 * both tenants, and each of its questions, changes and deletions is tried from both sides.
 *
 * @param house a house with both tenants, empty
 * @param left a tenant
 * @param right its look-alike
 */
record RepositoryContract(House house, TenantId left, TenantId right) {
    /**
     * Hold a repository.
     *
     * @param bean the repository
     * @param name of its interface
     * @param row the type of what it stores
     */
    record Held(Object bean, String name, Class<?> row) {
        Stream<Method> methods(String... beginnings) {
            return Stream.of(bean.getClass().getInterfaces())
                    .filter(GenericRepository.class::isAssignableFrom)
                    .flatMap(type -> Stream.of(type.getMethods()))
                    .filter(method -> !method.isSynthetic() && !method.isDefault())
                    .filter(method -> Stream.of(beginnings).anyMatch(method.getName()::startsWith))
                    .distinct();
        }
    }

    /** List the repositories. */
    List<Held> repositories() {
        return house.context().getBeanDefinitions(Qualifiers.byStereotype(Repository.class)).stream()
                .map(this::held)
                .toList();
    }

    /** Put the look-alike rows in. */
    void fill(Held held) {
        for (var tenant : List.of(left, right)) {
            house.asAdmin(tenant, () -> call(held, save(held), MarkedRow.of(held.row(), marker(tenant))));
        }
    }

    /** Ask from both sides; each must find its own. */
    void asks(Held held, Method question) {
        for (var tenant : List.of(left, right)) {
            var answer = house.asAdmin(tenant, () -> call(held, question, arguments(question)));
            switch (answer) {
                case Number count ->
                    assertThat(count.intValue()).as("counted in " + tenant).isEqualTo(1);
                case Optional<?> one -> finds(one.stream().toList(), tenant);
                case Collection<?> many -> finds(many, tenant);
                default -> throw new AssertionError("The contract does not know this answer: " + answer);
            }
        }
    }

    /** Change on the left; the right must stay as it was. */
    void changes(Held held, Method update) {
        var question = held.methods("find")
                .filter(method -> method.getReturnType() == Optional.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError(held.name() + " has no find… that answers one row to change"));
        house.asAdmin(left, () -> {
            var row = one(call(held, question, arguments(question)));
            MarkedRow.mark(row, marker(left) + " changed");
            return call(held, update, row);
        });
        assertThat(MarkedRow.words(house.asAdmin(left, () -> one(call(held, question, arguments(question))))))
                .contains(marker(left) + " changed");
        assertThat(MarkedRow.words(house.asAdmin(right, () -> one(call(held, question, arguments(question))))))
                .contains(marker(right))
                .doesNotContain("changed", marker(left));
    }

    /** Delete on the left; the right must stay as it was. What was deleted is put back for those who come after. */
    void deletes(Held held, Method delete) {
        var question = held.methods("find")
                .filter(method -> method.getReturnType() == Optional.class)
                .findFirst()
                .orElseThrow(() -> new AssertionError(held.name() + " has no find… that misses what was deleted"));
        house.asAdmin(left, () -> call(held, delete, one(call(held, question, arguments(question)))));
        assertThat((Optional<?>) house.asAdmin(left, () -> call(held, question, arguments(question))))
                .isEmpty();
        finds(
                ((Optional<?>) house.asAdmin(right, () -> call(held, question, arguments(question))))
                        .stream().toList(),
                right);
        house.asAdmin(left, () -> call(held, save(held), MarkedRow.of(held.row(), marker(left))));
    }

    private static void finds(Collection<?> rows, TenantId tenant) {
        assertThat(rows).as("rows in " + tenant).hasSize(1);
        assertThat(MarkedRow.words(rows.iterator().next())).contains(marker(tenant));
    }

    private static String marker(TenantId tenant) {
        return "marker " + tenant;
    }

    private static Object one(Object found) {
        return ((Optional<?>) found).orElseThrow(() -> new AssertionError("the look-alike row is not there"));
    }

    private static Method save(Held held) {
        return held.methods("save")
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        held.name() + " has no save: name the test that holds it in RepositoryContractTest"));
    }

    private Object call(Held held, Method method, Object... arguments) {
        return house.bean(Transactions.class).inside(() -> {
            try {
                method.setAccessible(true);
                return method.invoke(held.bean(), arguments);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new AssertionError(held.name() + "." + method.getName(), failure);
            }
        });
    }

    private static Object[] arguments(Method method) {
        return Stream.of(method.getParameters())
                .map(parameter -> argument(method.getName(), parameter.getType(), parameter.getName()))
                .toArray();
    }

    private static Object argument(String method, Class<?> type, String name) {
        if (type == UUID.class) {
            return MarkedRow.SAME_ID;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return Long.MAX_VALUE;
        }
        if (type == int.class) {
            return name.equals("offset") ? 0 : 100;
        }
        if (type == Instant.class) {
            return name.equals("until") ? Instant.parse("9999-01-01T00:00:00Z") : Instant.EPOCH;
        }
        if (type == Pageable.class) {
            return Pageable.from(0, 100);
        }
        if (type == Collection.class) {
            return List.of(false);
        }
        if (type == String.class) {
            return name.equals("after") || name.equals("text") ? "" : MarkedRow.SAME;
        }
        throw new AssertionError("RepositoryContract does not know what to ask " + method + " for " + name
                + ": teach it this type of argument");
    }

    private Held held(BeanDefinition<?> definition) {
        var bean = house.context().getBean(definition);
        var row = definition.getTypeArguments(GenericRepository.class);
        return new Held(
                bean,
                interfaceName(bean),
                row.isEmpty() ? Void.class : row.getFirst().getType());
    }

    private static String interfaceName(Object repository) {
        return Stream.of(repository.getClass().getInterfaces())
                .map(Class::getSimpleName)
                .filter(name -> !name.startsWith("Intro") && !name.startsWith("$"))
                .findFirst()
                .orElse(repository.getClass().getSimpleName());
    }
}
