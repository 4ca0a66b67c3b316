package mizan.tablefile;

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

    /// @param otherNames what a column is called by that is elsewhere called differently; used unless that is there too
    static Header of(List<String> cells, Map<String, String> otherNames) {
        List<String> written = cells.stream().map(Header::name).toList();
        List<String> names = written.stream()
                .map(name -> written.contains(otherNames.getOrDefault(name, name))
                        ? name
                        : otherNames.getOrDefault(name, name))
                .toList();
        int last = names.size();
        while (last > 0 && names.get(last - 1).isEmpty()) {
            last--;
        }
        return new Header(names.subList(0, last));
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
    int position(String name) {
        return positions.getOrDefault(name, -1);
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\n\\r\\t]+", "_");
    }
}
