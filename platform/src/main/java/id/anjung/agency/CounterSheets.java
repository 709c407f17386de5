package id.anjung.agency;

import static id.anjung.access.Permission.MANAGE_COUNTERS;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.register.sheet.AllOrNothing;
import id.anjung.register.sheet.SheetOutcome;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Take and give the counters of the bound tenant as spreadsheets. */
@Singleton
public class CounterSheets {
    private final Counters counters;
    private final AllOrNothing transaction;

    CounterSheets(Counters counters, AllOrNothing transaction) {
        this.counters = counters;
        this.transaction = transaction;
    }

    /** Take a sheet whole, or nothing of it; a rehearsal tells what would come of it. */
    @Permitted(MANAGE_COUNTERS)
    public SheetOutcome take(byte[] file, boolean rehearsal) {
        return transaction.take(rehearsal, () -> CounterColumns.SHEET.take(file, counters, counters::unknown));
    }

    /** Give all counters in use as CSV. */
    @Permitted(READ_CONFIGURATION)
    public String csv(Locale reader) {
        return CounterColumns.SHEET.csv(counters, reader);
    }
}
