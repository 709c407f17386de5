package id.anjung.catalog;

import static id.anjung.access.Permission.MANAGE_SERVICES;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.register.sheet.AllOrNothing;
import id.anjung.register.sheet.SheetOutcome;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Take and give the services of the bound tenant as spreadsheets. */
@Singleton
public class ServiceSheets {
    private final Services services;
    private final AllOrNothing transaction;

    ServiceSheets(Services services, AllOrNothing transaction) {
        this.services = services;
        this.transaction = transaction;
    }

    /** Take a sheet whole, or nothing of it; a rehearsal tells what would come of it. */
    @Permitted(MANAGE_SERVICES)
    public SheetOutcome take(byte[] file, boolean rehearsal) {
        return transaction.take(rehearsal, () -> ServiceColumns.SHEET.take(file, services, services::unknown));
    }

    /** Give all services in use as CSV. */
    @Permitted(READ_CONFIGURATION)
    public String csv(Locale reader) {
        return ServiceColumns.SHEET.csv(services, reader);
    }
}
