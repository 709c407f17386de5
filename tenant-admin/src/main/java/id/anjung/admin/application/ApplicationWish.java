package id.anjung.admin.application;

import id.anjung.admin.Application;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Say which application is to be registered.
 *
 * @param code small letters, digits and hyphens; with {@code app-} before it the client's name at the login server
 * @param name on its card
 * @param description a line below it
 * @param agency code of the agency whose officers see it
 * @param url where it opens
 * @param redirect the one address that the login server sends people back to, exactly
 */
@Serdeable
record ApplicationWish(String code, String name, String description, String agency, String url, String redirect) {
    Application.Wish wish() {
        return new Application.Wish(code, name.strip(), description.strip(), agency, url.strip(), redirect.strip());
    }

    static ApplicationWish of(Application.Wish wish) {
        return new ApplicationWish(
                wish.code(), wish.name(), wish.description(), wish.agency(), wish.url(), wish.redirect());
    }
}
