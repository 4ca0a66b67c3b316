package mizan.wageimport;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Found.FoundSet;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one import, set by set, and what they name that nobody has named before.
final class ImportWriter {

    private static final Sql INSTALLED = Sql.of(ImportWriter.class, "InstalledSet.sql");
    private static final Sql NEXT_SET = Sql.of(ImportWriter.class, "NextSetId.sql");
    private static final Sql NEXT_IMPORT = Sql.of(ImportWriter.class, "NextImportId.sql");
    private static final Sql ADD_IMPORT = Sql.of(ImportWriter.class, "AddImport.sql");
    private static final Sql ADD_IMPORTED_SET = Sql.of(ImportWriter.class, "AddImportedSet.sql");
    private static final Sql ADD_REFUSED = Sql.of(ImportWriter.class, "AddRefusedRow.sql");
    private static final String REMOVE = Sql.script(ImportWriter.class, "remove_set.sql");
    private static final String INDUSTRY_TREE = Sql.script(ImportWriter.class, "industry_tree.sql");
    static final String SEPARATOR = "\u001F";

    private final Database database;
    private final Transaction transaction;
    private final WageSetWriter writer;
    private final Map<Key, Target> targets = new HashMap<>();

    private record Key(int year, Scope scope) {}

    /// @param replacesReference whether the reference database has a set of its own in this place
    private record Target(int setId, boolean replacesReference, ImportedNames names) {}

    ImportWriter(Database database, Transaction transaction) {
        this.database = database;
        this.transaction = transaction;
        this.writer = new WageSetWriter(transaction);
    }

    void write(List<CheckedRow> rows) throws RefusedInput {
        for (CheckedRow checked : rows) {
            Key key = new Key(checked.year(), checked.scope());
            Target target = targets.get(key);
            if (target == null) {
                target = begin(key);
                targets.put(key, target);
            }
            writer.write(target.setId(), checked.row(), checked.source());
            target.names().note(checked.row());
        }
    }

    /// Enters the sets, the names and the report, once all rows are there.
    ///
    /// @param topCodes what `#` stands for in the tables of each year; null if there is none
    long finish(Found found, IntFunction<@Nullable TopCode> topCodes, Instant at, Duration took) {
        long importId = next(NEXT_IMPORT, "import_id");
        for (FoundSet set : found.sets()) {
            Target target = targets.get(new Key(set.year(), set.scope()));
            if (target == null) {
                throw new IllegalStateException("no rows were written for " + set);
            }
            writer.writeSet(target.setId(),
                    new WageSet(set.year(), set.scope(), set.files(), "public-domain", set.rows()),
                    topCodes.apply(set.year()));
            transaction.add(ADD_IMPORTED_SET, target.setId(), importId, target.replacesReference() ? 1 : 0);
            target.names().write(transaction, target.setId(), set.scope());
        }
        String files = found.sets()
                .stream()
                .flatMap(set -> List.of(set.files().split(", ")).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        transaction.add(ADD_IMPORT, importId, at.toString(), files, found.read(), found.stored(), found.leftOut(),
                found.broken(), took.toMillis());
        writeRefused(importId, found.refused());
        transaction.script(INDUSTRY_TREE);
        return importId;
    }

    /// Takes out what is installed in the place of a set that is brought back.
    ///
    /// @return the number of the set
    int makeRoom(int year, Scope scope) {
        return begin(new Key(year, scope)).setId();
    }

    /// Takes out what is installed in the place of the new set.
    private Target begin(Key key) {
        List<Target> installed = database.list(INSTALLED,
                Bindings.of("year", key.year()).and("scope", key.scope().id()),
                row -> new Target(row.integer("set_id"),
                        row.value("import_id") == null || row.integer("replaces_reference") == 1,
                        new ImportedNames()));
        boolean replaces = false;
        for (Target old : installed) {
            remove(transaction, old.setId());
            replaces |= old.replacesReference();
        }
        int setId = (int) next(NEXT_SET, "set_id") + targets.size();
        return new Target(setId, replaces, new ImportedNames());
    }

    static void remove(Transaction transaction, int setId) {
        transaction.script(REMOVE.replace(":set_id", Integer.toString(setId)));
    }

    private void writeRefused(long importId, List<RefusedInput> refused) {
        for (int i = 0; i < refused.size(); i++) {
            RefusedInput row = refused.get(i);
            transaction.add(ADD_REFUSED, importId, i + 1, row.place().file(), row.place().sheet(), row.place().line(),
                    row.column() == null ? "" : row.column(), row.problem().id(),
                    row.details().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)));
        }
    }

    private long next(Sql sql, String column) {
        return database.list(sql, Bindings.none(), row -> row.longInteger(column)).getFirst();
    }

    /// The codes of one set with what the set calls them.
    private static final class ImportedNames {

        private static final Sql NOTE = Sql.of(ImportWriter.class, "NoteCode.sql");
        private static final Sql ADD_TITLE = Sql.of(ImportWriter.class, "AddTitle.sql");
        private static final Sql ADD_INDUSTRY = Sql.of(ImportWriter.class, "AddIndustry.sql");
        private static final Sql ADD_OCCUPATION = Sql.of(ImportWriter.class, "AddOccupation.sql");

        private final Map<String, String> areas = new HashMap<>();
        private final Map<String, String> industries = new HashMap<>();
        private final Map<String, String> occupations = new HashMap<>();
        private final Map<String, String> levels = new HashMap<>();

        void note(WageRow row) {
            areas.putIfAbsent(row.areaCode(), row.areaTitle());
            industries.putIfAbsent(row.naicsCode(), row.naicsTitle());
            occupations.putIfAbsent(row.occupation().text(), row.occupationTitle());
            // A code that stands twice is detailed too: that is how it is looked for.
            levels.merge(row.occupation().text(), row.group().id(), (a, b) -> b.equals("detailed") ? b : a);
        }

        void write(Transaction transaction, int setId, Scope scope) {
            add(transaction, setId, "area", areas);
            add(transaction, setId, "industry", industries);
            add(transaction, setId, "occupation", occupations);
            for (String code : industries.keySet()) {
                transaction.add(ADD_INDUSTRY, code, scope.id(), Naics.parent(code, scope).orElse(null));
            }
            for (Map.Entry<String, String> level : levels.entrySet()) {
                String code = level.getKey();
                transaction.add(ADD_OCCUPATION, code, level.getValue().toLowerCase(Locale.ROOT),
                        level.getValue().equals("total") ? null : code.substring(0, 6) + "0");
            }
        }

        private void add(Transaction transaction, int setId, String kind, Map<String, String> titles) {
            titles.forEach((code, title) -> {
                transaction.add(NOTE, setId, kind, code);
                transaction.add(ADD_TITLE, kind, code, title);
            });
        }
    }
}
