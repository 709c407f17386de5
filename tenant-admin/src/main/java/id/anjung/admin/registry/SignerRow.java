package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Hold the wrapped key that signs copies; there is one. */
@MappedEntity("copy_signer")
@SuppressWarnings("ArrayRecordComponent") // a row is read and thrown away, never compared
record SignerRow(@Id int id, byte[] wrapped) {
    static final int ONLY = 1;
}
