package mizan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people write into a search for work, in the words of job boards and of everyday speech, with the occupations
/// that may be meant. The list was written before the rules of order were; its second half was measured and never looked
/// at while they were changed, so that it tells what a search finds that nobody has thought of.
///
/// First and within the first three, in percent: before, of the half that was looked at 78 and 94 in English, 52 and 93 in
/// Arabic, of the other 87 and 95, 54 and 93; after, 100 and 100 in both, of the other 98 and 99, 99 and 100.
@NullUnmarked
class JobBoardQueriesTest {

    private static final String LIST = "job-board-queries.tsv";
    private static final double FIRST = 0.92;
    private static final double FIRST_THREE = 0.99;

    /// `codes`: the occupations that may be meant; one that ends in `*` stands for all that begin so.
    private record Query(String language, String typed, List<String> codes) {

        static Query of(String line) {
            String[] cells = line.split("\t");
            return new Query(cells[0], cells[1], List.of(cells[2].split(",")));
        }

        boolean means(String code) {
            return codes.stream().anyMatch(meant -> meant.endsWith("*")
                    ? code.startsWith(meant.substring(0, meant.length() - 1)) : meant.equals(code));
        }

        /// A rule that no one chose query by query.
        boolean lookedAt() {
            CRC32 sum = new CRC32();
            sum.update(typed.getBytes(StandardCharsets.UTF_8));
            return sum.getValue() % 2 == 0;
        }
    }

    private record Found(Query query, List<String> codes) {

        boolean within(int first) {
            return codes.stream().limit(first).anyMatch(query::means);
        }
    }

    private static Database database;
    private static OccupationFinder finder;

    @BeforeAll
    static void open() {
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
        finder = new OccupationFinder(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theHalfThatWasLookedAtIsFound() {
        assertFound(list().stream().filter(Query::lookedAt).toList());
    }

    @Test
    void theHalfThatWasNotLookedAtIsFound() {
        assertFound(list().stream().filter(query -> !query.lookedAt()).toList());
    }

    @ParameterizedTest
    @CsvSource({"en, 300", "ar, 200"})
    void eachLanguageIsFound(String language, int atLeast) {
        List<Query> queries = in(language);
        assertThat(queries).hasSizeGreaterThan(atLeast);
        assertShare(find(queries), 1, FIRST);
    }

    /// The list names occupations of every major group.
    @Test
    void theListGoesThroughAllGroups() {
        assertThat(
                list().stream().flatMap(query -> query.codes().stream()).map(code -> code.substring(0, 2)).distinct())
                .hasSize(22);
    }

    /// Once three letters stand, what ends up first is among the first three after most key strokes, and when it has come
    /// it stays.
    @ParameterizedTest
    @CsvSource({"en, 0.8, 0.03", "ar, 0.7, 0.03"})
    void whatEndsUpFirstDoesNotJumpAbout(String language, double there, double lost) {
        int strokes = 0;
        int amongFirst = 0;
        int lostAgain = 0;
        for (Query query : in(language)) {
            String first = codes(query.typed(), language).getFirst();
            boolean seen = false;
            for (int typed = 3; typed <= query.typed().length(); typed++) {
                boolean now = codes(query.typed().substring(0, typed), language).stream().limit(3)
                        .anyMatch(first::equals);
                strokes++;
                amongFirst += now ? 1 : 0;
                lostAgain += seen && !now ? 1 : 0;
                seen |= now;
            }
        }
        assertThat((double) amongFirst / strokes).isGreaterThanOrEqualTo(there);
        assertThat((double) lostAgain / strokes).isLessThanOrEqualTo(lost);
    }

    private static List<Query> in(String language) {
        return list().stream().filter(query -> query.language().equals(language)).toList();
    }

    private static void assertFound(List<Query> queries) {
        List<Found> found = find(queries);
        assertThat(found).hasSizeGreaterThan(250);
        assertShare(found, 1, FIRST);
        assertShare(found, 3, FIRST_THREE);
    }

    private static void assertShare(List<Found> found, int first, double share) {
        List<Found> missed = found.stream().filter(each -> !each.within(first)).toList();
        assertThat(1 - (double) missed.size() / found.size()).as("within %d: %s", first, missed)
                .isGreaterThanOrEqualTo(share);
    }

    private static List<Found> find(List<Query> queries) {
        return queries.stream().map(query -> new Found(query, codes(query.typed(), query.language()))).toList();
    }

    private static List<String> codes(String typed, String language) {
        return finder.find(typed, language).stream().map(find -> find.occupation().code().text()).toList();
    }

    private static List<Query> list() {
        try (InputStream list = Objects.requireNonNull(JobBoardQueriesTest.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Query::of).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
