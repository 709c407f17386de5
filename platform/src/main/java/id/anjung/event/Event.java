package id.anjung.event;

import id.anjung.tenancy.TenantId;
import java.time.Instant;

/**
 * Hint that something changed. It is never a source: whoever is woken reads the facts from the tenant's own
 * schema, so a wrong or forged event shows nothing and changes nothing.
 *
 * @param id place in the table; ids commit out of order
 * @param tenant whose change
 * @param at when the row was written
 * @param kind what changed, as the audit event's name or a feature's own word
 * @param subject identifier of the thing changed
 */
public record Event(long id, TenantId tenant, Instant at, String kind, String subject) {}
