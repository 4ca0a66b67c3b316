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
/// @param source its text, word for word
record JsonValue(@Nullable Object value, int line, String source) {

    /// A number: its text, so that none is too large or too exact.
    record Numeral(String text) {}

    static JsonValue parse(String text) throws RefusedFile {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new RefusedFile(Reason.NOT_JSON, 1, "", null);
            }
            JsonValue json = read(parser, text);
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

    /// The value that the parser stands at.
    private static JsonValue read(JsonParser parser, String text) {
        int line = line(parser);
        int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        Object value = switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser, text));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<JsonValue> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser, text));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString());
            default -> null;
        };
        return new JsonValue(value, line,
                text.substring(start, Math.toIntExact(parser.currentLocation().getCharOffset())));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
