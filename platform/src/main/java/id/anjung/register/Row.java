package id.anjung.register;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** Hold a row of any register: the document, and the columns by which it is found. */
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
public abstract class Row {
    @Id
    private UUID id;

    private String code;
    private String name;
    private String search;
    private String document;

    @Version
    private long version;

    private boolean retired;
    private Instant changedAt;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public void setChangedAt(Instant changedAt) {
        this.changedAt = changedAt;
    }
}
