package id.anjung.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Name what a process may do; one may do several, and one that is told nothing does all. */
public enum ProcessRole {
    /** Serve the open door: API, public pages, boards. */
    OPEN,
    /** Serve the console. */
    CONSOLE,
    /** Provision, migrate, write to the identity provider and run jobs. */
    WORKER;

    /** Name the setting that says which. */
    public static final String PROPERTY = "anjung.roles";

    private static final String SEPARATOR = ",";

    /**
     * Read the roles as the operator writes them.
     *
     * @throws IllegalArgumentException that says what to write instead
     */
    public static Set<ProcessRole> read(String written) {
        var roles = EnumSet.noneOf(ProcessRole.class);
        for (var word : written.split(SEPARATOR)) {
            if (!word.isBlank()) {
                roles.add(of(word.strip()));
            }
        }
        return roles.isEmpty() ? EnumSet.allOf(ProcessRole.class) : roles;
    }

    private static ProcessRole of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("ANJUNG_ROLES names the unknown role " + word
                        + "; say one or more of " + known() + ", with commas between them"));
    }

    private static String known() {
        return Arrays.stream(values()).map(ProcessRole::word).collect(Collectors.joining(SEPARATOR + " "));
    }

    /** Answer how an operator writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
