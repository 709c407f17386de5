package id.anjung.admin.registry;

/** Tell the own process that the registry changed; others see it within a second. */
record TenantsChanged() {}
