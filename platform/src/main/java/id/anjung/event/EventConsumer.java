package id.anjung.event;

import java.util.Collection;

/**
 * Consume events in one process at a time, with a durable place; for notices, webhooks, statistics and figures.
 * After a crash the last batch may come again, never less than once.
 */
public interface EventConsumer {
    /** Answer the consumer's name, the key of its place. */
    String name();

    /** Consume a batch in the order of the ids; a failure brings the batch again. No tenant is bound. */
    void consume(Collection<Event> events);
}
