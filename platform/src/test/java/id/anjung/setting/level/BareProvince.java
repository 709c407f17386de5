package id.anjung.setting.level;

import static id.anjung.access.Permission.MANAGE_TEMPLATE;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.register.Outcome;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Be a province without a registry, which has decided nothing and decides nothing. */
@Singleton
@Primary
@Requires(property = "test.listed-tenants")
class BareProvince implements ProvinceSettings {
    @Override
    public Template now() {
        return Template.EMPTY;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public Template show() {
        return Template.EMPTY;
    }

    @Override
    @Permitted(MANAGE_TEMPLATE)
    public Outcome<Template> change(long seen, List<Wanted> wanted) {
        return new Outcome.Done<>(Template.EMPTY);
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<SettingRevision> history() {
        return List.of();
    }

    @Override
    @Permitted(MANAGE_TEMPLATE)
    public Outcome<Template> rollBack(long seen, long revision) {
        return new Outcome.Done<>(Template.EMPTY);
    }
}
