package id.anjung.ui.shell;

import java.util.List;
import java.util.Map;

/** Name the people of the tests by the claims of their tokens. */
public final class People {
    public static final Map<String, Object> PROVINCE = Map.of(
            "preferred_username", "provinsi.admin",
            "name", "Rahmi Hidayati",
            "realm_access", Map.of("roles", List.of("province-admin")));
    public static final Map<String, Object> TABALONG = regency("tabalong.admin", "Siti Norhayati", "6309");
    public static final Map<String, Object> BANJARBARU = regency("banjarbaru.admin", "Muhammad Arifin", "6372");
    public static final Map<String, Object> OFFICER_OF_TWO = Map.of(
            "preferred_username", "dukcapil.dua",
            "name", "Ahmad Rifani",
            "organization",
                    Map.of(
                            "6309",
                            groups("/agencies/disdukcapil/officer"),
                            "6306",
                            groups("/agencies/disdukcapil/officer")));

    private People() {}

    private static Map<String, Object> regency(String username, String name, String region) {
        return Map.of(
                "preferred_username", username,
                "name", name,
                "organization", Map.of(region, groups("/tenant-admin")));
    }

    private static Map<String, Object> groups(String path) {
        return Map.of("groups", List.of(path));
    }
}
