package id.anjung.agency;

import static id.anjung.access.Permission.MANAGE_AGENCIES;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.register.sheet.AllOrNothing;
import id.anjung.register.sheet.SheetOutcome;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Take and give the agencies of the bound tenant as spreadsheets. */
@Singleton
public class AgencySheets {
    private final Agencies agencies;
    private final AllOrNothing transaction;

    AgencySheets(Agencies agencies, AllOrNothing transaction) {
        this.agencies = agencies;
        this.transaction = transaction;
    }

    /** Take a sheet whole, or nothing of it; a rehearsal tells what would come of it. */
    @Permitted(MANAGE_AGENCIES)
    public SheetOutcome take(byte[] file, boolean rehearsal) {
        return transaction.take(rehearsal, () -> AgencyColumns.SHEET.take(file, agencies, agencies::lettersOfOthers));
    }

    /** Give all agencies in use as CSV. */
    @Permitted(READ_CONFIGURATION)
    public String csv(Locale reader) {
        return AgencyColumns.SHEET.csv(agencies, reader);
    }
}
