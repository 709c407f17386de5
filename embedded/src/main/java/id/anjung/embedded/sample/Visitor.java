package id.anjung.embedded.sample;

import com.nimbusds.jwt.JWT;
import java.time.Instant;

/**
 * Hold what the application knows of a person who is inside.
 *
 * @param subject id at Keycloak
 * @param name name for people
 * @param username login name
 * @param session Keycloak's id of the login
 * @param passwordAsked when the person last gave a password, somewhere
 * @param token proof towards Keycloak when the person leaves
 */
record Visitor(String subject, String name, String username, String session, Instant passwordAsked, JWT token) {}
