package id.anjung.door.problem;

import id.anjung.register.Problem;
import id.anjung.register.Words;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Say in plain words what kind of value would have been right where another one came. */
sealed interface Wanted {
    /** Say it in the reader's language. */
    String words(Locale reader);

    /** A value described by a phrase of its own. */
    record Described(Words phrase) implements Wanted {
        @Override
        public String words(Locale reader) {
            return phrase.in(reader);
        }
    }

    /** A value for which forms have words already. */
    record AsInForms(Problem problem) implements Wanted {
        @Override
        public String words(Locale reader) {
            return problem.words(reader, List.of());
        }
    }

    /** One of a few names. */
    record OneOf(List<String> names) implements Wanted {
        private static final Words PHRASE = new Words("Pilih salah satu dari: ", "Choose one of: ");

        @Override
        public String words(Locale reader) {
            return PHRASE.in(reader) + String.join(", ", names) + ".";
        }
    }

    /** Find out what was wanted at the place where reading stopped. */
    static Optional<Wanted> by(SerdeException unread) {
        var path = unread.getPath();
        return path.isEmpty()
                ? Optional.empty()
                : switch (path.iterator().next()) {
                    case PropertyReferencePath property -> of(property.property());
                    case CollectionItemReferencePath item ->
                        of(item.collectionArgument().getFirstTypeVariable().orElseGet(item::getArgument));
                    default -> Optional.empty();
                };
    }

    /** Describe what fits into an argument. */
    static Optional<Wanted> of(Argument<?> argument) {
        var type = argument.getWrapperType();
        if (type.isEnum()) {
            return Optional.of(new OneOf(Stream.of(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.toList())));
        }
        return Optional.ofNullable(KNOWN.get(type)).or(() -> family(type));
    }

    private static Optional<Wanted> family(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return Optional.of(new AsInForms(Problem.NOT_A_NUMBER));
        }
        return Collection.class.isAssignableFrom(type) ? Optional.of(LIST) : Optional.empty();
    }

    /** A list. */
    Wanted LIST = new Described(new Words("Isi dengan sebuah daftar: [ … ].", "Give a list: [ … ]."));

    /** What single types want. */
    Map<Class<?>, Wanted> KNOWN = Map.of(
            Boolean.class, new Described(new Words("Isi dengan true atau false.", "Give true or false.")),
            String.class, new Described(new Words("Isi dengan teks.", "Give a text.")),
            LocalDate.class, new AsInForms(Problem.NOT_A_DATE),
            LocalTime.class, new AsInForms(Problem.NOT_A_TIME));
}
