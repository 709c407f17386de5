package id.anjung.admin.bundle;

import id.anjung.calendar.DayOff;
import id.anjung.register.Outcome;
import id.anjung.setting.level.EffectiveSetting;
import id.anjung.setting.level.Settings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Furnish the bound tenant with what a bundle says and what the whole province keeps, in one transaction. */
@Singleton
public class ApplyingBundle {
    private final MallRegisters registers;
    private final GatheringBundle gathering;
    private final ReshapingMall reshaping;
    private final Settings settings;

    ApplyingBundle(MallRegisters registers, GatheringBundle gathering, ReshapingMall reshaping, Settings settings) {
        this.registers = registers;
        this.gathering = gathering;
        this.reshaping = reshaping;
        this.settings = settings;
    }

    /**
     * Apply a bundle that was read without a fault; what the province has locked stays as the province wants it.
     *
     * @param national holidays that every regency of the province keeps
     */
    @Transactional("tenant")
    public void apply(MppBundle bundle, List<DayOff> national) {
        national.forEach(this::bring);
        var locked = settings.ofMall().settings().stream()
                .filter(EffectiveSetting::locked)
                .map(EffectiveSetting::key)
                .collect(Collectors.toSet());
        var refused = reshaping.reshape(
                gathering.gather(), bundle.deciding(bundle.decisions().without(locked)));
        if (!refused.isEmpty()) {
            throw new IllegalStateException("A bundle without faults was refused: " + refused);
        }
    }

    private void bring(DayOff holiday) {
        var outcome = Moving.bring(registers.holidays(), holiday);
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("A holiday of the province was refused: " + outcome);
        }
    }
}
