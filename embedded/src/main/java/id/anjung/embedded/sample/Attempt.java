package id.anjung.embedded.sample;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/**
 * Remember a login between its first step and its last.
 *
 * @param state what Keycloak must hand back
 * @param nonce what the token must carry
 * @param verifier what proves that the code is ours
 * @param began when
 */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, Instant began) {}
