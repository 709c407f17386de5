package id.anjung.helm;

import java.util.List;

/** Name the roles of a process, as the application reads them in ANJUNG_ROLES. */
final class Roles {
    static final List<String> ALL = List.of("open", "console", "worker");

    private Roles() {}
}
