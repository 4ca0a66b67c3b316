package mizan.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The numbered scripts that bring a database from any earlier version to the newest, one version each.
///
/// @param scripts the first makes version 1 of an empty file
public record Migrations(List<String> scripts) {

    /// What SQLite files of this program say they are: “Mizn”. Those of its first days say nothing.
    static final int APPLICATION = 0x4D697A6E;

    private static final Sql TABLES = Sql.parse("SELECT name FROM sqlite_schema");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    public Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The files `version-1.sql` to `version-N.sql` in the package of the class.
    public static Migrations of(Class<?> owner, int newest) {
        return new Migrations(IntStream.rangeClosed(1, newest)
                .mapToObj(version -> Sql.script(owner, "version-" + version + ".sql"))
                .toList());
    }

    private int newest() {
        return scripts.size();
    }

    /// Each script runs in one transaction with the number of its version, so that a file is never between two.
    void apply(Database database, Path file) throws SQLException {
        refuseForeign(database, file);
        int version = database.version();
        if (version > newest()) {
            throw new StoreException.Newer(file, version, newest());
        }
        String damage = database.pragma("quick_check(1)");
        if (!damage.equals("ok")) {
            throw new StoreException.Unreadable(file, damage);
        }
        if (version > 0 && !holdsOurs(database)) {
            throw new StoreException.Unreadable(file, "another program made it");
        }
        if (version > 0 && version < newest()) {
            database.copyTo(copyOf(file, version));
        }
        for (int next = version + 1; next <= newest(); next++) {
            String script = scripts.get(next - 1) + "\n;PRAGMA application_id = " + APPLICATION
                    + ";PRAGMA user_version = " + next + ";";
            database.write(transaction -> transaction.script(script));
        }
    }

    /// A file of this name may be of any program. Nothing is written to it then.
    static void refuseForeign(Database database, Path file) throws SQLException {
        int application = Integer.parseInt(database.pragma("application_id"));
        boolean empty = database.pragma("schema_version").equals("0");
        if ((application != 0 && application != APPLICATION) || (!empty && database.version() == 0)) {
            throw new StoreException.Unreadable(file, "another program made it");
        }
    }

    private boolean holdsOurs(Database database) {
        List<String> tables = database.list(TABLES, Bindings.none(), row -> row.text("name"));
        return scripts.stream().limit(1).flatMap(script -> TABLE.matcher(script).results())
                .allMatch(table -> tables.contains(table.group(1)));
    }

    /// Where the file is kept as it was before it was migrated.
    static Path copyOf(Path file, int version) {
        return file.resolveSibling(file.getFileName() + ".version-" + version);
    }
}
