package id.anjung.configuration;

import id.anjung.register.Outcome;

/** Take the bound mall's configuration out and bring it to what a file says; a port, since files are tenant-admin's. */
public interface MallConfiguration {
    /** Write the configuration as it stands. */
    ConfigurationFile export();

    /** Tell what a file would change, after trying all of it; nothing is kept. */
    Outcome<ConfigurationPlan> plan(String text);

    /**
     * Bring the mall to what a file says: all of it or nothing.
     *
     * @param seen fingerprint of the configuration that the writer has seen
     * @return what was changed; what it would change now, if somebody was faster
     */
    Outcome<ConfigurationPlan> apply(String text, String seen);
}
