package id.anjung.admin.stage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Hold why an entry no longer counts. */
@MappedEntity("stage_withdrawal")
record WithdrawalRow(@Id long entry, String reason, Instant at) {}
