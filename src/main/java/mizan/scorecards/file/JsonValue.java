package mizan.scorecards.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizan.scorecards.file.RefusedFile.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// A JSON value and where it stands.
///
/// @param value a String, a Numeral, a Boolean, a `List<Json>`, a `Map<String, Json>`, or null
/// @param line counted from 1
/// @param text of the whole document, which all values share: a copy for each would take as many as they are deep
/// @param start where its own begins
/// @param end behind its own
record JsonValue(@Nullable Object value, int line, String text, int start, int end) {

    /// As many as are taken, far above what people write: each takes a hundred bytes.
    private static final int MOST_VALUES = 1_000_000;

    /// A number: its text, so that none is too large or too exact.
    record Numeral(String text) {}

    /// Its text, word for word.
    String source() {
        return text.substring(start, end);
    }

    /// @throws RefusedFile if it is no JSON, or too much of it
    static JsonValue parse(String text) throws RefusedFile {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new RefusedFile(Reason.NOT_JSON, 1, "", null);
            }
            JsonValue json = new Reading(parser, text).value();
            if (parser.nextToken() != null) {
                throw new RefusedFile(Reason.NOT_JSON, line(parser), "", null);
            }
            return json;
        } catch (UnexpectedEndOfInputException e) {
            throw new RefusedFile(Reason.CUT_OFF, e.getLocation().getLineNr(), "", e);
        } catch (JacksonException e) {
            throw new RefusedFile(Reason.NOT_JSON, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "", e);
        }
    }

    /// One pass over a document.
    private static final class Reading {

        private final JsonParser parser;
        private final String text;
        private int values;

        Reading(JsonParser parser, String text) {
            this.parser = parser;
            this.text = text;
        }

        /// The value that the parser stands at.
        JsonValue value() throws RefusedFile {
            if (++values > MOST_VALUES) {
                throw new RefusedFile(Reason.TOO_LARGE, 0, "", null);
            }
            int line = line(parser);
            int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
            Object value = switch (parser.currentToken()) {
                case START_OBJECT -> fields();
                case START_ARRAY -> elements();
                case VALUE_STRING -> parser.getString();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString());
                default -> null;
            };
            return new JsonValue(value, line, text, start, Math.toIntExact(parser.currentLocation().getCharOffset()));
        }

        private Map<String, JsonValue> fields() throws RefusedFile {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value());
            }
            return fields;
        }

        private List<JsonValue> elements() throws RefusedFile {
            List<JsonValue> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
            return elements;
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
