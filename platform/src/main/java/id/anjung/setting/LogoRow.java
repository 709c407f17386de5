package id.anjung.setting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** Hold the one row of the table {@code logo}; its identifier is that of the branding. */
@MappedEntity("logo")
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class LogoRow {
    @Id
    private UUID id;

    @Version
    private long version;

    private Instant changedAt;
    private String mediaType;
    private byte[] image;

    UUID getId() {
        return id;
    }

    void setId(UUID id) {
        this.id = id;
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

    String getMediaType() {
        return mediaType;
    }

    void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    byte[] getImage() {
        return image;
    }

    void setImage(byte[] image) {
        this.image = image;
    }

    /** Tell whether the logo was taken away; a row is never deleted. */
    boolean empty() {
        return image.length == 0;
    }
}
