package id.anjung.ui.shell.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * Remember one login that was begun, until the login server sends the person back.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the ID token to this attempt
 * @param verifier proves that who redeems the code also asked for it
 * @param wanted where the person was going
 */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, String wanted) implements Serializable {
    private static final long serialVersionUID = 1L;

    static Attempt to(String wanted) {
        return new Attempt(new State(), new Nonce(), new CodeVerifier(), wanted);
    }
}
