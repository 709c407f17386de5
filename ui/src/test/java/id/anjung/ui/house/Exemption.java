package id.anjung.ui.house;

import java.util.List;

/**
 * Leave a part of a Vaadin component to Vaadin, where axe complains and we cannot help it. This is the one list.
 *
 * @param selector what axe passes over
 * @param reason why
 */
record Exemption(String selector, String reason) {
    static final List<Exemption> ALL = List.of();

    static List<String> selectors() {
        return ALL.stream().map(Exemption::selector).toList();
    }
}
