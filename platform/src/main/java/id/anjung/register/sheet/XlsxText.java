package id.anjung.register.sheet;

import id.anjung.register.sheet.Sheet.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Read the first sheet of an XLSX file as texts. */
final class XlsxText {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final long MOST_UNPACKED = 30L * 1024 * 1024;
    private static final int CHUNK = 8_192;

    private XlsxText() {}

    static boolean looksLike(byte[] content) {
        return content.length > ZIP.length && java.util.Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    static List<Line> read(byte[] content) throws IOException {
        refuseBomb(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<Line>();
            for (var each = rows.iterator(); each.hasNext() && lines.size() <= Sheet.MOST_LINES * 2; ) {
                lines.add(line(each.next()));
            }
            return lines;
        } catch (ExcelReaderException | IllegalStateException | java.io.UncheckedIOException broken) {
            throw new IOException("Not an XLSX file", broken);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        for (int place = 0; place < Math.min(row.getCellCount(), Sheet.MOST_COLUMNS); place++) {
            cells.add(text(row.getCell(place)));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        var text = cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell.getText();
        return text == null ? "" : text.strip();
    }

    /** A small file may unpack to more than the memory holds. */
    private static void refuseBomb(byte[] content) throws IOException {
        try (var channel = new SeekableInMemoryByteChannel(content);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            long unpacked = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                try (var entry = zip.getInputStream(entries.nextElement())) {
                    unpacked += size(entry, MOST_UNPACKED - unpacked);
                }
                if (unpacked >= MOST_UNPACKED) {
                    throw new IOException("Unpacks to more than " + MOST_UNPACKED + " bytes");
                }
            }
        }
    }

    private static long size(InputStream entry, long most) throws IOException {
        var chunk = new byte[CHUNK];
        long size = 0;
        for (int read = entry.read(chunk); read >= 0 && size < most; read = entry.read(chunk)) {
            size += read;
        }
        return size;
    }
}
