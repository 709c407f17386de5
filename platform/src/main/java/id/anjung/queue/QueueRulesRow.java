package id.anjung.queue;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code queue_rules}. */
@MappedEntity("queue_rules")
class QueueRulesRow extends Row {}
