package id.anjung.admin.bundle;

import id.anjung.setting.AccentColour;
import org.jspecify.annotations.Nullable;

/**
 * Say how a wing looks (tampilan). A logo is a picture and travels beside the file.
 *
 * @param name short name above every page
 * @param tagline a line below it
 * @param accent colour of actions and links
 */
public record BrandingEntry(String name, @Nullable String tagline, AccentColour accent) {}
