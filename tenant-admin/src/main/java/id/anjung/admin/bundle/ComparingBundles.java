package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Flattened;
import id.anjung.admin.bundle.yaml.Section;
import id.anjung.configuration.ConfigurationChange;
import id.anjung.configuration.ConfigurationChange.Field;
import id.anjung.configuration.ConfigurationChange.Move;
import id.anjung.register.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tell what is different between two configurations of a mall, record by record and field by field. */
final class ComparingBundles {
    /** The parts of a file, in its order. */
    private static final List<String> PARTS = List.of(
            "branding",
            "settings",
            "sites",
            "hours",
            "agencies",
            "services",
            "counters",
            "holidays",
            "agreements",
            "standards");

    private ComparingBundles() {}

    /** Name a record of a file. */
    private record Place(String part, String code) {}

    /** List what makes the second out of the first, in the order of the file. */
    static List<ConfigurationChange> changes(MppBundle before, MppBundle after) {
        var was = sections(before);
        var will = sections(after);
        var places = new LinkedHashSet<>(was.keySet());
        places.addAll(will.keySet());
        var changes = new ArrayList<ConfigurationChange>();
        for (var place : places) {
            var fields = fields(was.getOrDefault(place, Map.of()), will.getOrDefault(place, Map.of()));
            if (!fields.isEmpty()) {
                var move = !was.containsKey(place) ? Move.ADDED : will.containsKey(place) ? Move.CHANGED : Move.REMOVED;
                changes.add(new ConfigurationChange(place.part(), place.code(), move, fields));
            }
        }
        return changes.stream()
                .sorted(Comparator.comparing(change -> PARTS.indexOf(change.part())))
                .toList();
    }

    private static List<Field> fields(Map<String, String> was, Map<String, String> will) {
        var paths = new LinkedHashSet<>(was.keySet());
        paths.addAll(will.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(was.get(path), will.get(path)))
                .map(path -> new Field(path, was.get(path), will.get(path)))
                .toList();
    }

    private static Map<Place, Map<String, String>> sections(MppBundle bundle) {
        var sites = new WritingSites();
        var all = new LinkedHashMap<Place, Map<String, String>>();
        all.put(new Place("branding", ""), Flattened.of(WritingBundle.branding(bundle.branding())));
        all.put(
                new Place("settings", ""),
                Flattened.of(
                        WritingSettings.into(new Section(), bundle.decisions().mall())));
        put(all, "sites", bundle.sites(), site -> sites.site(site, List.of()));
        put(all, "hours", bundle.hours(), hours -> sites.hours(hours).text("site", hours.site()));
        put(all, "agencies", bundle.agencies(), agency -> WritingBundle.agency(agency, bundle.decisions()));
        put(all, "services", bundle.services(), WritingServices::service);
        put(all, "counters", bundle.counters(), WritingSites::counter);
        put(all, "holidays", bundle.holidays(), day -> WritingBundle.holiday(day, BundleWords.HOLIDAY_OF_REGENCY));
        put(all, "agreements", bundle.agreements(), WritingBundle::agreement);
        put(all, "standards", bundle.standards(), WritingServices::standard);
        return all;
    }

    private static <D extends Entry> void put(
            Map<Place, Map<String, String>> all, String part, List<D> records, Function<D, Section> written) {
        records.forEach(entry -> all.put(new Place(part, entry.code()), Flattened.of(written.apply(entry))));
    }
}
