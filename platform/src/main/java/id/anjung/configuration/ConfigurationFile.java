package id.anjung.configuration;

/**
 * Hold the configuration of a mall as it stands.
 *
 * @param text YAML, as {@code seeds/mpp} has it
 * @param base fingerprint of the text; whoever applies a file names the one that was seen
 */
public record ConfigurationFile(String text, String base) {}
