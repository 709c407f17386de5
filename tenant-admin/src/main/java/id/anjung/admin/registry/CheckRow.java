package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Hold the known text that the installation's master key sealed. */
@MappedEntity("master_key_check")
@SuppressWarnings("ArrayRecordComponent") // a row is read and thrown away, never compared
record CheckRow(@Id int id, byte[] sealed) {
    static final int ONLY = 1;
}
