package id.anjung.admin.custody;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Write the rows of a table as lines and read them again (JSON Lines): whole numbers as numbers, bytes in base64, all else
 * as the text that the database gives and takes. The same rows are always the same lines.
 */
final class RowLines {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int AT_ONCE = 500;

    private RowLines() {}

    /** Write all rows and answer how many. */
    static long write(Connection connection, SchemaTable table, OutputStream out) throws SQLException, IOException {
        long rows = 0;
        try (var query = connection.prepareStatement(
                table.selecting(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(Integer.MIN_VALUE); // row by row: tables outgrow memory
            try (var row = query.executeQuery();
                    var json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.setRootValueSeparator(null);
                while (row.next()) {
                    write(row, table, json);
                    rows++;
                }
            }
        }
        return rows;
    }

    private static void write(ResultSet row, SchemaTable table, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        int place = 0;
        for (var column : table.columns()) {
            place++;
            json.writeFieldName(column.name());
            var bytes = row.getBytes(place);
            if (bytes == null) {
                json.writeNull();
            } else if (column.binary()) {
                json.writeBinary(bytes);
            } else if (column.whole()) {
                json.writeNumber(row.getLong(place));
            } else {
                json.writeString(row.getString(place));
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Read all lines into the table and answer how many. */
    static long read(Connection connection, SchemaTable table, InputStream in) throws SQLException, IOException {
        long rows = 0;
        try (var insert = connection.prepareStatement(table.inserting());
                var json = JSON.createParser(in)) {
            while (json.nextToken() != null) {
                fill(insert, table, fields(json));
                insert.addBatch();
                if (++rows % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    private static Map<String, @Nullable String> fields(JsonParser json) throws IOException {
        var fields = new HashMap<String, @Nullable String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            fields.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText());
        }
        return fields;
    }

    private static void fill(PreparedStatement insert, SchemaTable table, Map<String, @Nullable String> fields)
            throws SQLException {
        int place = 0;
        for (var column : table.columns()) {
            place++;
            var value = fields.get(column.name());
            if (value != null && column.binary()) {
                insert.setBytes(place, Base64.getDecoder().decode(value.getBytes(StandardCharsets.US_ASCII)));
            } else {
                insert.setString(place, value);
            }
        }
    }
}
