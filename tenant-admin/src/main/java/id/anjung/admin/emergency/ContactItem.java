package id.anjung.admin.emergency;

import id.anjung.admin.PersonAccess.Contact;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Show whom to call at an agency.
 *
 * @param agency name of the agency
 * @param person their name
 * @param phone their number
 */
@Serdeable
record ContactItem(String agency, String person, String phone) {
    static ContactItem of(Contact contact) {
        return new ContactItem(contact.agency(), contact.person(), contact.phone());
    }
}
