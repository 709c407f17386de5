package id.anjung.queue.paper;

import static id.anjung.access.Permission.READ_QUEUE;
import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.Permitted;
import id.anjung.register.sheet.AllOrNothing;
import id.anjung.register.sheet.SheetOutcome;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Take and give what was done on paper as spreadsheets. */
@Singleton
public class PaperSheets {
    private final PaperEntries entries;
    private final ReadingPaper reading;
    private final AllOrNothing transaction;

    PaperSheets(PaperEntries entries, ReadingPaper reading, AllOrNothing transaction) {
        this.entries = entries;
        this.reading = reading;
        this.transaction = transaction;
    }

    /** Take a sheet whole, or nothing of it; a rehearsal tells what would come of it. */
    @Permitted(SUPERVISE_QUEUE)
    public SheetOutcome take(byte[] file, boolean rehearsal) {
        return transaction.take(rehearsal, () -> PaperColumns.SHEET.take(file, entries, reading::wrong));
    }

    /** Give what was entered as CSV, in the shape in which it is taken. */
    @Permitted(READ_QUEUE)
    public String csv(Locale reader) {
        return PaperColumns.SHEET.csv(entries, reader);
    }
}
