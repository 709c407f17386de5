package id.anjung.embedded.sample;

import org.jspecify.annotations.Nullable;

/**
 * Name a login that Keycloak says has ended: one login, or all of a person's.
 *
 * @param session id of the login, if it is one
 * @param subject id of the person
 */
record EndedLogin(@Nullable String session, @Nullable String subject) {
    boolean concerns(Visitor visitor) {
        return session != null
                ? session.equals(visitor.session())
                : subject != null && subject.equals(visitor.subject());
    }
}
