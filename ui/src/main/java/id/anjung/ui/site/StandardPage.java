package id.anjung.ui.site;

import id.anjung.standard.Component;
import id.anjung.standard.ServiceStandard;
import java.util.Arrays;
import java.util.List;

/**
 * Hold what the page of a service's standard shows, on a screen and on the sheet of paper at the counter.
 *
 * @param speech the reader's language
 * @param mall name of the mall
 * @param service name of the service
 * @param agency name of who serves it
 * @param decree by what, when and from when on it is determined
 * @param parts what is written of it, in the order of the law
 * @param home path of the mall's page
 * @param path path of this page
 * @param address the same as telephones reach it
 * @param code the same as a picture
 */
public record StandardPage(
        Speech speech,
        String mall,
        String service,
        String agency,
        String decree,
        List<Part> parts,
        String home,
        String path,
        String address,
        QrCode code) {
    /**
     * Show a part.
     *
     * @param name what it is about
     * @param lines what it says, line by line
     * @param steps whether the lines are done one after the other
     */
    public record Part(String name, List<String> lines, boolean steps) {}

    /** Show the parts of a standard that are written. */
    static List<Part> parts(ServiceStandard standard, Speech speech) {
        return Arrays.stream(Component.values())
                .filter(component -> !standard.text(component).isEmpty())
                .map(component -> new Part(
                        StandardWords.of(component, speech),
                        standard.text(component)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        component == Component.PROCEDURE))
                .toList();
    }
}
