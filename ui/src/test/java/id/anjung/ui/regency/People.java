package id.anjung.ui.regency;

import java.util.List;
import java.util.Map;

/** Name the people of the tests, as their tokens describe them. */
final class People {
    static final Map<String, Object> ADMIN = member("tabalong.admin", "Siti Norhayati", "/tenant-admin");
    static final Map<String, Object> SECOND_ADMIN = member("tabalong.kedua", "Rahmadi", "/tenant-admin");
    static final Map<String, Object> AUDITOR = member("tabalong.auditor", "Nurul Huda", "/auditor");
    static final Map<String, Object> OFFICER =
            member("dukcapil.tabalong", "Ahmad Rifani", "/agencies/disdukcapil/officer");
    static final Map<String, Object> PROVINCE = Map.of(
            "preferred_username", "provinsi.admin",
            "name", "Rahmi Yulianti",
            "realm_access", Map.of("roles", List.of("province-admin")));

    private People() {}

    private static Map<String, Object> member(String username, String name, String group) {
        return Map.of(
                "preferred_username", username,
                "name", name,
                "organization", Map.of("6309", Map.of("groups", List.of(group))));
    }
}
