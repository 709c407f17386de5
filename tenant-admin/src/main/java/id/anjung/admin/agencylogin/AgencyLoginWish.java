package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Say which agency's login is to be linked.
 *
 * @param name for people, at the login server too
 * @param agency code of the agency whose login it is
 * @param discovery address at which the provider describes itself
 * @param client name under which the provider knows us
 * @param domains of the e-mail addresses that the provider answers for
 * @param secret that the provider gave us; it is handed to the login server and kept nowhere else
 */
@Serdeable
record AgencyLoginWish(
        String name, String agency, String discovery, String client, List<String> domains, String secret) {
    AgencyLogin.Wish wish() {
        return new AgencyLogin.Wish(name.strip(), agency, discovery.strip(), client.strip(), domains);
    }
}
