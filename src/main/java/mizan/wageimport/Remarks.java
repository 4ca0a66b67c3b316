package mizan.wageimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizan.wageimport.Remark.Kind;

/// Collects what is to be said about files, each thing once.
final class Remarks {

    private final Map<Key, Remark> said = new LinkedHashMap<>();
    private final Map<Key, Long> counted = new LinkedHashMap<>();

    private record Key(Kind kind, String file) {}

    /// The first of a kind about a file is kept.
    void say(Kind kind, String file, Object... details) {
        said.putIfAbsent(new Key(kind, file), Remark.of(kind, file, details));
    }

    /// One more of what is told as a number.
    void count(Kind kind, String file) {
        counted.merge(new Key(kind, file), 1L, Long::sum);
    }

    List<Remark> all() {
        List<Remark> all = new ArrayList<>(said.values());
        counted.forEach((key, number) -> all.add(Remark.of(key.kind(), key.file(), number)));
        return List.copyOf(all);
    }
}
