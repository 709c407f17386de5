package id.anjung.statistics;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.catalog.Service;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Name parts as people do, and put them in order.
 *
 * @param ground what the mall consists of
 * @param by what kind of parts they are
 */
record Naming(Premises ground, Grouping by) {
    /** Days come in their order, everything else by name, and what belongs nowhere comes last. */
    List<Part> named(Map<String, List<Figure>> figures) {
        var names = names();
        return figures.entrySet().stream()
                .map(part -> new Part(part.getKey(), names.getOrDefault(part.getKey(), part.getKey()), part.getValue()))
                .sorted(Comparator.comparing((Part part) -> part.key().isEmpty())
                        .thenComparing(Part::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Part::key))
                .toList();
    }

    private Map<String, String> names() {
        return switch (by) {
            case DAY -> Map.of();
            case AGENCY -> names(ground.agencies(), Agency::shortName);
            case SERVICE -> names(ground.services(), Service::name);
            case COUNTER -> names(ground.counters(), Counter::name);
        };
    }

    private static <D extends Entry> Map<String, String> names(List<Kept<D>> records, Function<D, String> name) {
        return records.stream().map(Kept::data).collect(Collectors.toMap(Entry::code, name));
    }
}
