package id.anjung.ui.shell.kit;

import java.util.function.Supplier;

/** Offer what a list shows as a CSV file. */
public final class CsvLink extends FileLink {
    private static final long serialVersionUID = 1L;

    /**
     * Offer a file.
     *
     * @param text what the link says
     * @param name of the file
     * @param content is asked in the screen's own time, bound to its tenant
     */
    public CsvLink(String text, String name, Supplier<byte[]> content) {
        super(text, name, "text/csv; charset=utf-8", content);
    }
}
