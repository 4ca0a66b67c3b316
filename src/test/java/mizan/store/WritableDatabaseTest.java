package mizan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritableDatabaseTest {

    private static final Migrations ONE = new Migrations(List.of("CREATE TABLE t (a INTEGER PRIMARY KEY)"));
    private static final Migrations TWO = new Migrations(
            List.of(ONE.scripts().getFirst(), "ALTER TABLE t ADD COLUMN b TEXT; UPDATE t SET b = 'added'"));
    private static final Sql ADD = Sql.parse("INSERT INTO t (a) VALUES (:a)");
    private static final Sql ALL = Sql.parse("SELECT a FROM t ORDER BY a");
    private static final Sql TEXTS = Sql.parse("SELECT b FROM t");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("with space and عربي.db");
    }

    private static Database open(Path file, Migrations migrations) {
        return Database.openWritable(file, migrations, () -> {});
    }

    private static List<Integer> all(Database database) {
        return database.list(ALL, Bindings.none(), row -> row.integer("a"));
    }

    private void writeOneRow() {
        try (Database database = open(file, ONE)) {
            database.write(transaction -> transaction.add(ADD, 1));
        }
    }

    @Test
    void aNewFileIsMadeAndKeepsWhatIsWritten() {
        writeOneRow();
        try (Database database = open(file, ONE)) {
            assertThat(all(database)).containsExactly(1);
        }
    }

    @Test
    void aDatabaseThatAnotherProgramKeepsBusyIsToldWithWhatToDo() throws Exception {
        writeOneRow();
        try (Database database = open(file, ONE);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement holding = other.createStatement()) {
            holding.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> database.write(transaction -> transaction.add(ADD, 2)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("another program keeps the database busy; close it, and try again");
            holding.execute("ROLLBACK");
            database.write(transaction -> transaction.add(ADD, 2));
            assertThat(all(database)).containsExactly(1, 2);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        writeOneRow();
        try (Database database = open(file, ONE)) {
            assertThatThrownBy(() -> database.write(transaction -> {
                transaction.add(ADD, 2);
                transaction.add(ADD, 1);
            })).isInstanceOf(StoreException.Refused.class);
            assertThat(all(database)).containsExactly(1);
        }
    }

    @Test
    void anOlderFileIsCopiedAndThenMigrated() {
        writeOneRow();
        try (Database database = open(file, TWO)) {
            assertThat(database.list(TEXTS, Bindings.none(), row -> row.text("b"))).containsExactly("added");
        }
        try (Database copy = Database.openImmutable(Migrations.copyOf(file, 1), 1, () -> {})) {
            assertThat(all(copy)).containsExactly(1);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheVersionAsItWas() {
        writeOneRow();
        Migrations broken = new Migrations(
                List.of(ONE.scripts().getFirst(), "ALTER TABLE t ADD COLUMN b TEXT; UPDATE nowhere SET b = 'added'"));
        assertThatThrownBy(() -> open(file, broken)).isInstanceOf(StoreException.class);
        try (Database database = open(file, ONE)) {
            assertThat(all(database)).containsExactly(1);
            assertThatThrownBy(() -> database.list(TEXTS, Bindings.none(), row -> row.text("b")))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aNewerFileIsRefusedAndNotTouched() throws IOException {
        try (Database database = open(file, TWO)) {
            database.write(transaction -> transaction.add(ADD, 1));
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> open(file, ONE)).isInstanceOf(StoreException.Newer.class)
                .hasMessageContaining("version 2");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDamagedFileAndOneThatIsNoDatabaseAreRefused() throws IOException {
        try (Database database = open(file, ONE)) {
            database.write(transaction -> {
                for (int i = 0; i < 2_000; i++) {
                    transaction.add(ADD, i);
                }
            });
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4_200, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThatThrownBy(() -> open(file, ONE)).isInstanceOf(StoreException.Unreadable.class);
        Path text = Files.writeString(folder.resolve("text.db"), "no database, but long enough to be looked at");
        assertThatThrownBy(() -> open(text, ONE)).isInstanceOf(StoreException.Unreadable.class);
        assertThat(text).hasContent("no database, but long enough to be looked at");
    }

    @Test
    void aFolderThatIsAFileIsToldAsNotAllowed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "in the way").resolve("cards.db");
        assertThatThrownBy(() -> open(blocked, ONE)).isInstanceOf(StoreException.NotAllowed.class);
    }

    /// The limit makes SQLite say the very thing that it says of a full disk.
    @Test
    void aFullDiskIsToldAsNoRoomAndWhatWasThereStays() {
        writeOneRow();
        try (Database database = open(file, ONE)) {
            assertThatThrownBy(() -> database.write(transaction -> {
                transaction.script("PRAGMA max_page_count = 3");
                for (int i = 2; i < 5_000; i++) {
                    transaction.add(ADD, i);
                }
            })).isInstanceOf(StoreException.NoRoom.class);
            assertThat(all(database)).containsExactly(1);
            database.write(transaction -> {
                transaction.script("PRAGMA max_page_count = 1000");
                transaction.add(ADD, 2);
            });
            assertThat(all(database)).containsExactly(1, 2);
        }
    }

    @Test
    void aCopyHoldsWhatWasCommittedAndReplacesAnEarlierOne() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.db"), "an earlier copy");
        try (Database database = open(file, ONE)) {
            database.write(transaction -> transaction.add(ADD, 1));
            database.copyTo(copy);
            database.write(transaction -> transaction.add(ADD, 2));
        }
        try (Database copied = Database.openImmutable(copy, 1, () -> {})) {
            assertThat(all(copied)).containsExactly(1);
        }
        assertThat(folder.resolve("copy.db.unfinished")).doesNotExist();
    }

    @Test
    void aCopyThatFailsLeavesNothingBeside() {
        writeOneRow();
        try (Database database = open(file, ONE)) {
            Path nowhere = folder.resolve("no such folder/copy.db");
            assertThatThrownBy(() -> database.copyTo(nowhere)).isInstanceOf(StoreException.class);
            Path taken = folder.resolve("taken.db");
            assertThat(taken.resolve("inside").toFile().mkdirs()).isTrue();
            assertThatThrownBy(() -> database.copyTo(taken)).isInstanceOf(StoreException.class);
            assertThat(folder.resolve("taken.db.unfinished")).doesNotExist();
        }
    }

    @Test
    void twoConnectionsReadWhatTheOtherCommitted() {
        try (Database one = open(file, ONE); Database other = open(file, ONE)) {
            one.write(transaction -> transaction.add(ADD, 1));
            assertThat(all(other)).containsExactly(1);
        }
    }

    @Test
    void aNewFileAndItsCopiesAreThePersonsAlone() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (Database database = open(file, ONE)) {
            database.write(transaction -> transaction.add(ADD, 1));
            database.copyTo(copy);
            for (Path each : List.of(file, file.resolveSibling(file.getFileName() + "-wal"), copy)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).as(each.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    /// One with tables of its own, one that says whose it is, one of our version, and an empty one that says so.
    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE others (x)",
            "CREATE TABLE t (a); PRAGMA user_version = 1; PRAGMA application_id = 7",
            "CREATE TABLE others (x); PRAGMA user_version = 1", "PRAGMA application_id = 7"})
    void theFileOfAnotherProgramIsRefusedAndNotTouched(String made) throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate(made);
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> open(file, ONE)).isInstanceOf(StoreException.Unreadable.class);
        assertThatThrownBy(() -> open(file, TWO)).isInstanceOf(StoreException.Unreadable.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileOfTheFirstDaysThatDoesNotSayWhoseItIsIsOpened() throws Exception {
        writeOneRow();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("PRAGMA application_id = 0");
        }
        try (Database database = open(file, TWO)) {
            assertThat(all(database)).containsExactly(1);
        }
    }
}
