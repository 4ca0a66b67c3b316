package mizan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final Sql ADD = Sql.parse("INSERT INTO t (a, b) VALUES (:a, :b)");
    private static final Sql ALL = Sql.parse("SELECT a, b FROM t ORDER BY a");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeADatabase() {
        file = folder.resolve("with space and عربي.db");
        try (Database database = Database.createForBulk(file, 3)) {
            database.write(transaction -> {
                transaction.script("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT CHECK (b <> 'bad'))");
                transaction.add(ADD, 1, "one");
                transaction.add(ADD, 2, null);
            });
        }
    }

    private Database open(int newest) {
        return Database.openImmutable(file, newest, () -> {});
    }

    @Test
    void whatWasWrittenIsRead() {
        try (Database database = open(3)) {
            assertThat(
                    database.list(ALL, Bindings.none(), row -> row.integer("a") + String.valueOf(row.textOrNull("b"))))
                    .containsExactly("1one", "2null");
        }
    }

    @Test
    void collectionsArePassedAsJson() {
        Sql sql = Sql.parse("SELECT value AS v FROM json_each(:all)");
        try (Database database = open(3)) {
            assertThat(database.list(sql, Bindings.of("all", List.of("a\"b", "c\\d", "ع")), row -> row.text("v")))
                    .containsExactly("a\"b", "c\\d", "ع");
        }
    }

    @Test
    void aFileOfANewerProgramIsRefused() {
        assertThatThrownBy(() -> open(2)).isInstanceOf(StoreException.Newer.class)
                .hasMessageContaining("version 3")
                .hasMessageContaining("up to 2");
    }

    @Test
    void aMissingFileAndAFileThatIsNoDatabaseAreRefused() throws IOException {
        Path none = folder.resolve("none.db");
        assertThatThrownBy(() -> Database.openImmutable(none, 1, () -> {}))
                .isInstanceOf(StoreException.Unreadable.class);
        assertThat(none).doesNotExist();
        Path text = Files.writeString(folder.resolve("text.db"), "this is no database, but long enough to look at");
        assertThatThrownBy(() -> Database.openImmutable(text, 1, () -> {}))
                .isInstanceOf(StoreException.Unreadable.class);
    }

    @Test
    void aReadOnlyDatabaseTakesNoWrite() {
        try (Database database = open(3)) {
            assertThatThrownBy(() -> database.write(transaction -> transaction.add(ADD, 9, "x")))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aRefusedRowSaysWhetherItWasADuplicate() {
        try (Database database = Database.createForBulk(folder.resolve("new.db"), 1)) {
            database.write(transaction -> {
                transaction.script("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT CHECK (b <> 'bad'))");
                transaction.add(ADD, 1, "one");
                assertThatThrownBy(() -> transaction.add(ADD, 1, "again")).isInstanceOfSatisfying(
                        StoreException.Refused.class, refused -> assertThat(refused.duplicate()).isTrue());
                assertThatThrownBy(() -> transaction.add(ADD, 2, "bad")).isInstanceOfSatisfying(
                        StoreException.Refused.class, refused -> assertThat(refused.duplicate()).isFalse());
            });
        }
    }

    @Test
    void theGuardIsAskedBeforeEachUse() {
        try (Database database = Database.openImmutable(file, 3, () -> {
            throw new IllegalStateException("not on this thread");
        })) {
            assertThatThrownBy(() -> database.list(ALL, Bindings.none(), row -> row.integer("a")))
                    .hasMessage("not on this thread");
        }
    }
}
