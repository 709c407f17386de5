package id.anjung.ui.regency;

import id.anjung.register.Kept;
import id.anjung.setting.AccentColour;
import id.anjung.setting.AccentShades;
import id.anjung.setting.Branding;
import id.anjung.setting.Brandings;
import id.anjung.setting.Logos;
import id.anjung.ui.shell.Look;
import id.anjung.ui.shell.Looks;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Answer the look that the regency of the screen has chosen; the river's colour until it has. */
@Singleton
@Requires(beans = {Brandings.class, Logos.class})
final class RegencyLooks implements Looks {
    private final Brandings brandings;
    private final Logos logos;

    RegencyLooks(Brandings brandings, Logos logos) {
        this.brandings = brandings;
        this.logos = logos;
    }

    @Override
    public Look here() {
        var accent = brandings
                .byCode(Branding.CODE)
                .map(Kept::data)
                .map(Branding::accent)
                .orElse(Branding.RIVER);
        return new Look(AccentShades.of(AccentColour.of(accent)), logos.current());
    }
}
