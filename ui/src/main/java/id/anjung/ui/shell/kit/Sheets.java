package id.anjung.ui.shell.kit;

import id.anjung.register.sheet.SheetOutcome;
import java.util.Locale;
import java.util.function.Function;

/**
 * Take and give records of one kind as spreadsheets, by a feature's service.
 *
 * @param taking takes a file whole, or nothing of it
 * @param giving gives all records in use as CSV, in the shape in which they are taken
 */
public record Sheets(Taking taking, Function<Locale, String> giving) {
    /** Take a file. */
    @FunctionalInterface
    public interface Taking {
        /** Take it whole, or nothing of it; a rehearsal only tells what would come of it. */
        SheetOutcome take(byte[] file, boolean rehearsal);
    }
}
