package id.anjung.admin.operation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Sum up the requests of a tenant since a moment. */
@MappedEntity("request_sum")
record SumRow(Instant since, @Id String tenant, long asked, long failed, long slow, long refused) {}
