package mizan.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Values for the named parameters of a statement.
public final class Bindings {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Bindings() {}

    public static Bindings none() {
        return new Bindings();
    }

    public static Bindings of(String name, Object value) {
        return new Bindings().and(name, value);
    }

    /// A collection is passed as a JSON array of texts, to be read with SQLite's `json_each`.
    public Bindings and(String name, Object value) {
        values.put(name, value instanceof Collection<?> many ? json(many) : value);
        return this;
    }

    Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for the parameter :" + name);
        }
        return value;
    }

    Map<String, Object> values() {
        return values;
    }

    private static String json(Collection<?> many) {
        return many.stream()
                .map(one -> '"' + one.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
