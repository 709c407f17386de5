package id.anjung.setting.level;

import static id.anjung.access.Permission.MANAGE_SETTINGS;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;
import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.LookingAfter;
import id.anjung.access.Permitted;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keep what the bound mall and its agencies decide, and tell what counts with what the province has decided above them. */
@Singleton
public class Settings {
    /** Stands for the mall where the code of an agency stands otherwise. */
    public static final String MALL = "";

    private final Choices choices;
    private final Agencies agencies;
    private final @Nullable ProvinceSettings province;

    Settings(Choices choices, Agencies agencies, @Nullable ProvinceSettings province) {
        this.choices = choices;
        this.agencies = agencies;
        this.province = province;
    }

    /**
     * Say what a level wants of one setting.
     *
     * @param key its path
     * @param value the value; nothing to follow what is above
     */
    public record Wanted(String key, @Nullable String value) {}

    /** Answer all that counts at the mall. */
    @Permitted(READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public CountingSettings counting() {
        var template = template();
        var decided = choices.latest();
        var mall = decided.getOrDefault(MALL, Map.of());
        var base = Levels.mall(template, mall);
        var byAgency = new HashMap<String, SettingValues>();
        decided.forEach((agency, own) -> {
            if (!agency.equals(MALL)) {
                byAgency.put(agency, SettingValues.of(base, Levels.agency(base, own)));
            }
        });
        return new CountingSettings(SettingValues.of(base), byAgency);
    }

    /** Show the settings of the mall. */
    @Permitted(READ_CONFIGURATION)
    @Transactional(value = "tenant", readOnly = true)
    public SettingSheet ofMall() {
        return sheet(MALL);
    }

    /** Show the settings of an agency that is there. */
    @Permitted(READ_CONFIGURATION)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<SettingSheet> ofAgency(String agency) {
        return there(agency).map(found -> sheet(found.code()));
    }

    /** Decide for the mall, if it still is the revision seen; all that is wanted, or nothing. */
    @Permitted(MANAGE_SETTINGS)
    public Outcome<SettingSheet> changeMall(long seen, List<Wanted> wanted) {
        return choices.change(MALL, "MPP", seen, template(), wanted, this::sheet);
    }

    /** Decide for an agency that the acting person looks after. */
    @Permitted(SUPERVISE_QUEUE)
    public Outcome<SettingSheet> changeAgency(String agency, long seen, List<Wanted> wanted) {
        return lookedAfter(agency)
                .map(found -> choices.change(found.code(), found.shortName(), seen, template(), wanted, this::sheet))
                .orElseGet(Outcome.Missing::new);
    }

    /** List the changes of the mall, newest first. */
    @Permitted(READ_CONFIGURATION)
    @Transactional(value = "tenant", readOnly = true)
    public List<SettingRevision> historyOfMall() {
        return choices.history(MALL);
    }

    /** List the changes of an agency, newest first. */
    @Permitted(READ_CONFIGURATION)
    @Transactional(value = "tenant", readOnly = true)
    public List<SettingRevision> historyOfAgency(String agency) {
        return choices.history(agency);
    }

    /** Decide everything of the mall again as it was decided at a former revision. */
    @Permitted(MANAGE_SETTINGS)
    public Outcome<SettingSheet> rollBackMall(long seen, long revision) {
        return choices.rollBack(MALL, "MPP", seen, template(), revision, this::sheet);
    }

    /** Decide everything of an agency again as it was decided at a former revision. */
    @Permitted(SUPERVISE_QUEUE)
    public Outcome<SettingSheet> rollBackAgency(String agency, long seen, long revision) {
        return lookedAfter(agency)
                .map(found ->
                        choices.rollBack(found.code(), found.shortName(), seen, template(), revision, this::sheet))
                .orElseGet(Outcome.Missing::new);
    }

    private SettingSheet sheet(String agency) {
        var decided = choices.latest();
        var mall = Levels.mall(template(), decided.getOrDefault(MALL, Map.of()));
        var shown = agency.equals(MALL) ? mall : Levels.agency(mall, decided.getOrDefault(agency, Map.of()));
        return new SettingSheet(agency, choices.revision(agency), shown);
    }

    private Template template() {
        return province == null ? Template.EMPTY : province.now();
    }

    private Optional<Agency> there(String code) {
        return agencies.byCode(code).filter(kept -> !kept.retired()).map(Kept::data);
    }

    private Optional<Agency> lookedAfter(String code) {
        return LookingAfter.agency(code) ? there(code) : Optional.empty();
    }
}
