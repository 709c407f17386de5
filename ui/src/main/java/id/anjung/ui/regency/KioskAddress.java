package id.anjung.ui.regency;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** Know where a machine in the hall is paired: at the open door, whose address the installation says. */
@Singleton
final class KioskAddress {
    private final String door;
    private final TenantDirectory directory;

    KioskAddress(
            @Property(name = "anjung.open.url", defaultValue = "http://localhost:8080") String door,
            TenantDirectory directory) {
        this.door = door.endsWith("/") ? door.substring(0, door.length() - 1) : door;
        this.directory = directory;
    }

    /** Answer the address for the MPP shown. */
    String here() {
        var tenant = CurrentTenant.require().tenant();
        var slug = directory.byId(tenant).map(mall -> mall.slug()).orElseGet(tenant::regionCode);
        return door + "/mpp/" + slug + "/kiosk";
    }
}
