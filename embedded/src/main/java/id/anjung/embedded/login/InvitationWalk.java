package id.anjung.embedded.login;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** Follow the link of an invitation through Keycloak's pages, as its bearer does. */
public final class InvitationWalk {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern ONWARD = Pattern.compile("href=\"([^\"]*action-token[^\"]*)\"");

    private final Browser browser = new Browser();

    /** Answer the first address in an e-mail. */
    public static URI link(String text) {
        var link = LINK.matcher(text);
        if (!link.find()) {
            throw new IllegalStateException("No address in: " + text);
        }
        return URI.create(link.group());
    }

    /** Open the address, set the password where it is asked for, and answer the last page. */
    public Page accept(URI link, String password) {
        return answer(link, Map.of("password-new", password, "password-confirm", password));
    }

    /** Open the address, say yes where that is asked for, and answer the last page. */
    public Page agree(URI link) {
        return answer(link, Map.of("accept", "ya"));
    }

    private Page answer(URI link, Map<String, String> fields) {
        var page = browser.open(link);
        var onward = ONWARD.matcher(page.body());
        if (onward.find()) {
            page = browser.open(page.address().resolve(onward.group(1).replace("&amp;", "&")));
        }
        return page.hasForm() ? browser.submit(page, fields, anywhere -> false) : page;
    }
}
