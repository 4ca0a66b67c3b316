package mizan.scorecards.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object, asked for by name. A field that is null is as good as not there; those that nobody
/// asked for are the unknown ones.
final class Fields {

    /// Between the name of a known object and that of an unknown field within it: the unit separator of ASCII. A name that
    /// holds it is kept with [#ESCAPE] in its place.
    static final String WITHIN = "\u001F";
    private static final String ESCAPE = "\u001E";

    private final Map<?, ?> fields;
    private final int line;
    private final String path;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, String> unknownWithin = new HashMap<>();

    private Fields(JsonValue json, String path) throws RefusedFile {
        if (!(json.value() instanceof Map<?, ?> map)) {
            throw RefusedFile.wrongValue(json.line(), path, null);
        }
        this.fields = map;
        this.line = json.line();
        this.path = path;
    }

    static Fields of(JsonValue json, String path) throws RefusedFile {
        return new Fields(json, path);
    }

    Optional<String> text(String name) throws RefusedFile {
        return Optional.ofNullable(value(name, String.class));
    }

    String requiredText(String name) throws RefusedFile {
        return text(name).orElseThrow(() -> wrong(name));
    }

    OptionalDouble number(String name) throws RefusedFile {
        JsonValue.Numeral number = value(name, JsonValue.Numeral.class);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number.text()));
    }

    double requiredNumber(String name) throws RefusedFile {
        return number(name).orElseThrow(() -> wrong(name));
    }

    /// A whole number, as a JSON number or, as some programs garble large ones, as text.
    long requiredWhole(String name) throws RefusedFile {
        JsonValue json = json(name);
        String text = json == null
                ? ""
                : json.value() instanceof JsonValue.Numeral number ? number.text() : String.valueOf(json.value());
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(name, e);
        }
    }

    /// A whole number, or an array of them; empty if there is neither.
    List<Long> wholes(String name) throws RefusedFile {
        JsonValue json = json(name);
        if (json == null || json.value() == null) {
            return List.of();
        }
        List<Long> wholes = new ArrayList<>();
        for (Object each : json.value() instanceof List<?> all ? all : List.of(json)) {
            if (!(((JsonValue) each).value() instanceof JsonValue.Numeral(String text))) {
                throw wrong(name);
            }
            try {
                wholes.add(Long.parseLong(text));
            } catch (NumberFormatException e) {
                throw wrong(name, e);
            }
        }
        return wholes;
    }

    boolean flag(String name, boolean otherwise) throws RefusedFile {
        Boolean flag = value(name, Boolean.class);
        return flag == null ? otherwise : flag;
    }

    /// What the object in a field says; its unknown fields become this object's, under the name of the field.
    <T> Optional<T> within(String name, Read<T> read) throws RefusedFile {
        JsonValue json = json(name);
        if (json == null || json.value() == null) {
            return Optional.empty();
        }
        Fields inner = new Fields(json, path(name));
        T answer = inner.build(read);
        inner.unknown().forEach((field, source) -> unknownWithin.put(name + WITHIN + field, source));
        return Optional.of(answer);
    }

    <T> List<T> each(String name, Read<T> read) throws RefusedFile {
        List<?> elements = value(name, List.class);
        List<T> answers = new ArrayList<>();
        for (Object element : elements == null ? List.of() : elements) {
            answers.add(new Fields((JsonValue) element, path(name) + "[" + answers.size() + "]").build(read));
        }
        return answers;
    }

    /// Reads, and tells a value that the domain refuses by the line that this object begins in.
    <T> T build(Read<T> read) throws RefusedFile {
        try {
            return read.from(this);
        } catch (IllegalArgumentException e) {
            throw RefusedFile.wrongValue(line, path, e);
        }
    }

    /// Reads a value from an object.
    interface Read<T> {
        T from(Fields fields) throws RefusedFile;
    }

    /// All fields that were not asked for, and those in the objects that were, each as its text.
    Map<String, String> unknown() {
        Map<String, String> unknown = new HashMap<>(unknownWithin);
        fields.forEach((name, json) -> {
            if (!known.contains(name)) {
                unknown.put(kept(String.valueOf(name)), ((JsonValue) json).source());
            }
        });
        return unknown;
    }

    /// The name of an unknown field as it is kept.
    private static String kept(String name) {
        return name.replace(ESCAPE, ESCAPE + "0").replace(WITHIN, ESCAPE + "1");
    }

    /// The name as it stood in the file.
    static String written(String kept) {
        return kept.replace(ESCAPE + "1", WITHIN).replace(ESCAPE + "0", ESCAPE);
    }

    RefusedFile wrong(String name) {
        return wrong(name, null);
    }

    RefusedFile wrong(String name, @Nullable Throwable cause) {
        return RefusedFile.wrongValue(fields.get(name) instanceof JsonValue json ? json.line() : line, path(name),
                cause);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private @Nullable JsonValue json(String name) {
        known.add(name);
        return (JsonValue) fields.get(name);
    }

    private <T> @Nullable T value(String name, Class<T> type) throws RefusedFile {
        JsonValue json = json(name);
        if (json == null || json.value() == null) {
            return null;
        }
        if (!type.isInstance(json.value())) {
            throw wrong(name);
        }
        return type.cast(json.value());
    }
}
