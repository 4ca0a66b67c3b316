package mizan.export;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes all tables behind a screen as one JSON document (RFC 8259).
public final class JsonTables {

    private JsonTables() {}

    /// @param name of the screen
    /// @param version of the program
    public static byte[] of(String name, String version, List<Sheet> sheets) {
        StringWriter text = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, text)) {
            json.writeStartObject();
            json.writeStringProperty("program", "Mizan " + version);
            json.writeStringProperty("screen", Sheet.plain(name));
            json.writeName("tables");
            json.writeStartArray();
            sheets.forEach(sheet -> write(json, sheet));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, Sheet sheet) {
        json.writeStartObject();
        json.writeStringProperty("title", Sheet.plain(sheet.title()));
        json.writeStringProperty("year", Sheet.plain(sheet.year()));
        json.writeStringProperty("scope", sheet.scope());
        json.writeStringProperty("source", Sheet.plain(sheet.source()));
        json.writeName("columns");
        json.writeStartArray();
        for (Sheet.Column column : sheet.columns()) {
            json.writeStartObject();
            json.writeStringProperty("title", Sheet.plain(column.title()));
            if (!column.unit().isEmpty()) {
                json.writeStringProperty("unit", column.unit());
            }
            if (!column.note().isEmpty()) {
                json.writeStringProperty("note", Sheet.plain(column.note()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("rows");
        json.writeStartArray();
        for (List<Sheet.Cell> row : sheet.rows()) {
            json.writeStartArray();
            row.forEach(cell -> write(json, cell));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// A plain text or number as such; whatever has more to say as an object.
    private static void write(JsonGenerator json, Sheet.Cell cell) {
        switch (cell) {
            case Sheet.Text(String text) -> json.writeString(Sheet.plain(text));
            case Sheet.Value(BigDecimal value, String remark) -> {
                if (remark.isEmpty()) {
                    json.writeNumber(value);
                } else {
                    json.writeStartObject();
                    json.writeName("value");
                    json.writeNumber(value);
                    json.writeStringProperty("remark", Sheet.plain(remark));
                    json.writeEndObject();
                }
            }
            case Sheet.AtLeast(BigDecimal bound, String remark) -> {
                json.writeStartObject();
                json.writeName("atLeast");
                json.writeNumber(bound);
                json.writeStringProperty("remark", Sheet.plain(remark));
                json.writeEndObject();
            }
            case Sheet.Gap(String reason) -> {
                json.writeStartObject();
                json.writeNullProperty("value");
                json.writeStringProperty("remark", Sheet.plain(reason));
                json.writeEndObject();
            }
        }
    }
}
