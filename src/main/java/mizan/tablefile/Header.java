package mizan.tablefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of a table's columns, in lower case and with `_` between words.
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i), i);
        }
    }

    /// @param names what the kind of table calls its columns, by the [#letters] of what others call them; used unless
    /// that column is there too
    static Header of(List<String> cells, Map<String, String> names) {
        List<String> written = cells.stream().map(Header::name).toList();
        List<String> called = new ArrayList<>();
        for (String name : written) {
            String meant = names.getOrDefault(letters(name), name);
            called.add(written.contains(meant) ? name : meant);
        }
        int last = called.size();
        while (last > 0 && called.get(last - 1).isEmpty()) {
            last--;
        }
        return new Header(List.copyOf(called.subList(0, last)));
    }

    /// A name that stands over two columns.
    public Optional<String> twice() {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && position(name) != i) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    public boolean has(String name) {
        return positions.containsKey(name);
    }

    /// -1 if there is no such column.
    public int position(String name) {
        return positions.getOrDefault(name, -1);
    }

    /// A name without what is written between its words, by which it is known however it is written: `occcode`.
    public static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static String name(String cell) {
        return Blanks.strip(cell).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", "_");
    }
}
