package id.anjung.ui.cluster;

import java.util.List;

/**
 * Name the mall where a drill's people are.
 *
 * @param code region code
 * @param slug its name in addresses
 * @param zone whose boards are looked at
 * @param agency whose queue moves
 * @param service what people come for
 * @param desk who gives the numbers
 * @param officers who calls
 */
public record Hall(
        String code, String slug, String zone, String agency, String service, Bearer desk, List<Seated> officers) {
    /**
     * Put an officer at a counter.
     *
     * @param counter code of the counter
     * @param bearer who sits there
     */
    public record Seated(String counter, Bearer bearer) {}

    private static final String PASSWORD = "anjung-demo";

    /** Answer Tabalong's population office with the people of the demonstration. */
    public static Hall tabalong(String issuer) {
        return new Hall(
                "6309",
                "tabalong",
                "adminduk",
                "disdukcapil",
                "KTP_NEW",
                Bearer.login(issuer, "tabalong.admin", PASSWORD),
                List.of(
                        new Seated("01", Bearer.login(issuer, "dukcapil.tabalong", PASSWORD)),
                        new Seated("02", Bearer.login(issuer, "dukcapil.dua", PASSWORD))));
    }

    /** Answer the population office of Hulu Sungai Selatan, where the demonstration has one officer. */
    public static Hall huluSungaiSelatan(String issuer) {
        return new Hall(
                "6306",
                "hulu-sungai-selatan",
                "lantai-2",
                "disdukcapil",
                "KTP_NEW",
                Bearer.login(issuer, "hss.admin", PASSWORD),
                List.of(new Seated("03", Bearer.login(issuer, "dukcapil.dua", PASSWORD))));
    }

    String schema() {
        return "mpp_" + code;
    }

    String api(String rest) {
        return "/api/v1/mpp/" + slug + "/" + rest;
    }

    String board() {
        return "/mpp/" + slug + "/papan/" + zone;
    }
}
