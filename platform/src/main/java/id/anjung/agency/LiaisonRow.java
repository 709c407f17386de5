package id.anjung.agency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Hold a row of the table {@code agency_liaison}; what is personal is sealed. Its version is counted by
 * {@link Liaisons}, for a row that is removed and written anew must not begin where another began.
 */
@MappedEntity("agency_liaison")
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class LiaisonRow {
    @Id
    private String agencyCode;

    private long version;

    private Instant changedAt;
    private byte[] person;
    private byte[] phone;

    String getAgencyCode() {
        return agencyCode;
    }

    void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    long getVersion() {
        return version;
    }

    void setVersion(long version) {
        this.version = version;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    void setChangedAt(Instant changedAt) {
        this.changedAt = changedAt;
    }

    byte[] getPerson() {
        return person;
    }

    void setPerson(byte[] person) {
        this.person = person;
    }

    byte[] getPhone() {
        return phone;
    }

    void setPhone(byte[] phone) {
        this.phone = phone;
    }
}
