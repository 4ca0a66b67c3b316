package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableReader;
import mizan.tablefile.TableRow;
import mizan.wageimport.Habits.Habit;
import mizan.wageimport.Habits.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Published tables as programs and people save them anew: afterwards the store holds every cell as published, or the
/// person is told exactly what is wrong.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResavedWorkbooksTest {

    private static final List<Book> BOOKS = List.of(Book.national(2010), Book.national(2012), Book.national(2015),
            Book.national(2019), Book.national(2021), Book.national(2023), Book.national(2025),
            new Book(2024, Scope.SECTOR));
    private static final int EACH = 40;
    private static final Sql CELLS = Sql
            .parse("""
                    SELECT w.occ_code || ' ' || w.occ_group || ' ' || w.naics_code AS key, concat_ws('|', w.area_code, w.naics_code, w.employment,
                        w.emp_prse, w.h_mean, w.a_mean, w.mean_prse, w.h_pct10, w.h_pct25, w.h_median, w.h_pct75, w.h_pct90,
                        w.a_pct10, w.a_pct25, w.a_median, w.a_pct75, w.a_pct90, w.annual_only, w.hourly_only) AS cells
                    FROM wage w JOIN wage_set s USING (set_id) WHERE s.year = :year AND s.scope = :scope""");
    private static final Sql TOP_CODE = Sql.parse("""
            SELECT coalesce(top_hourly_cents, 0) AS cents FROM wage_set WHERE year = :year AND scope = 'national'""");

    private final Map<String, Map<Book, String>> outcomes = new TreeMap<>();
    private Path folder;
    private WageStore store;
    private WageImporter importer;

    /// A published workbook, whose sheet and file have the same name.
    private record Book(int year, Scope scope) {

        static Book national(int year) {
            return new Book(year, Scope.NATIONAL);
        }

        String name() {
            return (scope == Scope.SECTOR ? "natsector_M" : "national_M") + year + "_dl";
        }

        Path shipped() {
            return Path.of("resources/data/oews/oews_%s_%d.csv.gz"
                    .formatted(scope == Scope.SECTOR ? "natsector" : "national", year));
        }

        /// Without its industries, the rows of the sectors are different figures of the same occupation.
        @Nullable
        Problem told(Habit habit) {
            return scope == Scope.SECTOR && habit.withoutIndustries() ? Problem.BROKEN_ROWS : habit.told();
        }
    }

    @BeforeAll
    void open(@TempDir Path shared) {
        folder = shared;
        store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        importer = new WageImporter(store, folder, InstantSource.system());
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsAsPublishedOrThePersonIsTold() {
        return BOOKS.stream().flatMap(book -> {
            Table table = published(book, EACH);
            return Habits.all().entrySet().stream()
                    .map(habit -> DynamicTest.dynamicTest(habit.getKey() + ", " + book.name(),
                            () -> saved(habit.getKey(), habit.getValue(), book, table)));
        });
    }

    /// The workbook of May 2025 has notes that name the top code of the year before, no `#`, and pay far above.
    @Test
    void theNewestWorkbookIsReadWholeThoughItsNotesSpeakOfATopCode() throws Exception {
        Book newest = Book.national(2025);
        Table table = published(newest, 1);
        XlsxMaker workbook = XlsxMaker.of("national_M2025_dl", table.csv())
                .notes("#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ");
        Found found = bring("national_M2025_dl.xlsx", workbook.bytes());
        assertThat(found.broken()).isZero();
        assertThat(found.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.TOP_CODE_PASSED);
        assertThat(imported(newest)).isEqualTo(shipped(newest)).hasSizeGreaterThan(1000);
        try (Database database = store.openForReading(() -> {})) {
            assertThat(database.list(TOP_CODE, Bindings.of("year", 2025), row -> row.integer("cents")))
                    .as("# stands for nothing").containsExactly(0);
        }
    }

    /// Where `#` stands it is the top code, and what is published above it is published.
    @Test
    void aTopCodeIsWhatItsMarkStandsForAndNothingElse() throws Exception {
        String row = Tables.row("41-9041", "18").replace(",30,20800", ",#,20800").replace("62400", "#");
        String above = Tables.row("43-4051", "18").replace(",30,20800", ",130,20800").replace("62400", "270400");
        Found found = bring("national_M2024_dl.csv", (Tables.HEADER + row + above).getBytes(StandardCharsets.UTF_8));
        assertThat(found.remarks()).extracting(Remark::kind).contains(Remark.Kind.TOP_CODE_PASSED);
        try (Database database = store.openForReading(() -> {})) {
            assertThat(database.list(TOP_CODE, Bindings.of("year", 2024), each -> each.integer("cents")))
                    .containsExactly(11_500);
        }
    }

    /// No published row contradicts itself.
    @TestFactory
    Stream<DynamicTest> noPublishedRowIsSaidToContradictItself() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("resources/data/oews"))) {
            files = all.filter(file -> file.toString().endsWith(".gz")).toList();
        }
        return files.stream().map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
            TopCode any = new TopCode(1, 1);
            try (WageFileReader reader = open(file, any)) {
                for (Optional<WageFileReader.Read> row = reader.next(); row.isPresent(); row = reader.next()) {
                    assertThat(Contradiction.in(row.get().row(), 200_000_000)).isEmpty();
                }
            }
        }));
    }

    /// The copies of tables by place kept their detailed occupations only.
    private static WageFileReader open(Path file, TopCode any) throws RefusedInput {
        String name = String.valueOf(file.getFileName());
        return name.contains("detailed") || name.contains("partial.") ? WageFileReader.openDetailed(file, any)
                : WageFileReader.open(file, any);
    }

    @AfterAll
    void print() {
        StringBuilder table = new StringBuilder("%-30s %s%n".formatted("", BOOKS.stream().map(Book::name).toList()));
        outcomes.forEach((habit, books) -> table.append("%-30s %s%n".formatted(habit,
                BOOKS.stream().map(books::get).toList())));
        System.getLogger("resaved").log(System.Logger.Level.INFO, table.toString());
    }

    private void saved(String name, Habit habit, Book book, Table table) throws Exception {
        String file = book.name() + habit.extension();
        Problem told = book.told(habit);
        outcomes.computeIfAbsent(name, _ -> new HashMap<>()).put(book, "wrong");
        if (told == null) {
            bring(file, habit.save().apply(table));
            Map<String, String> expected = shipped(book);
            expected.keySet().retainAll(keys(table));
            Map<String, String> actual = imported(book);
            assertThat(actual.keySet()).isNotEmpty().isEqualTo(expected.keySet());
            expected.forEach((key, cells) -> assertThat(actual.get(key)).as(key).isEqualTo(cells));
        } else {
            RefusedInput refused = catchThrowableOfType(RefusedInput.class,
                    () -> bring(file, habit.save().apply(table)));
            assertThat(refused.problem()).as(refused.getMessage()).isEqualTo(told);
        }
        outcomes.get(name).put(book, told == null ? "equal" : "told ");
    }

    private static Set<String> keys(Table table) {
        int code = table.head().indexOf("occ_code");
        int group = code + 2;
        int industry = table.head().indexOf("naics");
        return table.rows()
                .stream()
                .map(row -> row.get(code) + " " + (row.get(group).isEmpty() ? "detailed" : row.get(group)) + " "
                        + (industry < 0 ? WageFileReader.ALL_INDUSTRIES : row.get(industry)))
                .collect(Collectors.toSet());
    }

    private Found bring(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        return importer.store(List.of(file), Choices.none().replace(true), (_, _) -> {}, () -> false).found();
    }

    private Map<String, String> imported(Book book) {
        try (Database database = store.openForReading(() -> {})) {
            return cells(database, book);
        }
    }

    private Map<String, String> shipped(Book book) {
        try (Database database = store.openReference()) {
            return cells(database, book);
        }
    }

    private static Map<String, String> cells(Database database, Book book) {
        Map<String, String> cells = new TreeMap<>();
        database.list(CELLS, Bindings.of("year", book.year()).and("scope", book.scope().id()),
                row -> cells.put(row.text("key"), row.text("cells")));
        return cells;
    }

    /// Some rows of a shipped table in the published layout: all of the codes that may become dates, and each so-manieth
    /// of the others with those that share its code.
    private static Table published(Book book, int each) {
        List<List<String>> rows = new ArrayList<>();
        try (TableReader reader = TableReader.ofCsv(book.shipped())) {
            List<String> head = reader.header().names();
            String last = "";
            int number = 0;
            for (Optional<TableRow> row = reader.row(); row.isPresent(); row = reader.row()) {
                String code = row.get().text("occ_code");
                if (number++ % each == 0 || code.startsWith("11-") || code.equals(last)) {
                    last = code;
                    List<String> cells = new ArrayList<>();
                    for (String column : head) {
                        cells.add(row.get().text(column));
                    }
                    rows.add(cells);
                }
            }
            return new Table(book.name(), head, rows);
        } catch (RefusedInput e) {
            throw new IllegalStateException(e);
        }
    }
}
