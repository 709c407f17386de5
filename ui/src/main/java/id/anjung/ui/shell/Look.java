package id.anjung.ui.shell;

import id.anjung.setting.AccentShades;
import id.anjung.setting.Logo;
import java.util.Optional;

/**
 * Say how an MPP looks.
 *
 * @param accent the shades of its colour
 * @param logo its logo, if it has one
 */
public record Look(AccentShades accent, Optional<Logo> logo) {}
