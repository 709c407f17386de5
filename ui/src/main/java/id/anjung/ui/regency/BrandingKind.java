package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.setting.Branding;
import id.anjung.setting.Brandings;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import jakarta.inject.Singleton;
import java.util.List;

/** Describe how the MPP looks. */
@Singleton
record BrandingKind(Brandings keeping) implements Kind<Branding> {
    @Override
    public String noun() {
        return "branding";
    }

    @Override
    public String words() {
        return "regency.branding";
    }

    @Override
    public Class<Branding> type() {
        return Branding.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_BRANDING;
    }

    @Override
    public boolean retirable() {
        return false;
    }

    @Override
    public List<Fact<Branding>> facts(Reader reader) {
        return List.of(
                Fact.<Branding>name(), Fact.of("tagline", Branding::tagline), Fact.of("accent", Branding::accent));
    }

    @Override
    public RecordForm<Branding> form(Reader reader) {
        return new BrandingForm(reader, words());
    }
}
