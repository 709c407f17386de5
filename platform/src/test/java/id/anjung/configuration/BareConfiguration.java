package id.anjung.configuration;

import static id.anjung.access.Permission.MANAGE_SETTINGS;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.agency.Agencies;
import id.anjung.configuration.ConfigurationChange.Move;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Tell of the mall's agencies only, and note every file, planned or applied, without doing what it says. */
@Singleton
@Primary
@Requires(property = "test.bare-files")
class BareConfiguration implements MallConfiguration {
    private static final String BASE = "0";

    private final Agencies agencies;
    private final ConfigurationLog log;

    BareConfiguration(Agencies agencies, ConfigurationLog log) {
        this.agencies = agencies;
        this.log = log;
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public ConfigurationFile export() {
        var names = agencies.page(PageRequest.first(9)).stream()
                .map(Kept::data)
                .map(Entry::name)
                .collect(Collectors.joining("\n"));
        return new ConfigurationFile(names, BASE);
    }

    @Override
    @Permitted(MANAGE_SETTINGS)
    public Outcome<ConfigurationPlan> plan(String text) {
        var changes = changes();
        log.note(log.next(), changes, text);
        return new Outcome.Done<>(new ConfigurationPlan(BASE, changes));
    }

    @Override
    @Permitted(MANAGE_SETTINGS)
    public Outcome<ConfigurationPlan> apply(String text, String seen) {
        return plan(text);
    }

    private List<ConfigurationChange> changes() {
        return List.of(new ConfigurationChange("agencies", export().text(), Move.ADDED, List.of()));
    }
}
