package id.anjung.admin.registry;

import id.anjung.tenancy.TenantId;

/** Tell what became of the wish to have a tenant. */
public sealed interface Requested {
    /** It is written down and waits to be set up. */
    record New() implements Requested {}

    /** It was there before; its name in addresses and its name for people stay what they were. */
    record AlreadyThere() implements Requested {}

    /** Another tenant has that name in addresses. */
    record SlugTaken(TenantId by) implements Requested {}
}
