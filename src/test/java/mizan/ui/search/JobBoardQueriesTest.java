package mizan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import org.junit.jupiter.api.Test;

/// What people write into a search for work, in the words of job boards and of everyday speech, with the occupations
/// that may be meant. The list was written before the rules of order were; its second half was measured and never looked
/// at while they were changed, so that it tells what a search finds that nobody has thought of.
class JobBoardQueriesTest {

    private static final String LIST = "job-board-queries.tsv";
    private static final double FIRST = 0.51;
    private static final double FIRST_THREE = 0.93;

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

    @Test
    void theHalfThatWasLookedAtIsFoundInEnglish() {
        assertFound("en", Query::lookedAt);
    }

    @Test
    void theHalfThatWasNotLookedAtIsFoundInEnglish() {
        assertFound("en", query -> !query.lookedAt());
    }

    @Test
    void theHalfThatWasLookedAtIsFoundInArabic() {
        assertFound("ar", Query::lookedAt);
    }

    @Test
    void theHalfThatWasNotLookedAtIsFoundInArabic() {
        assertFound("ar", query -> !query.lookedAt());
    }

    private static void assertFound(String language, Predicate<Query> half) {
        List<Found> found = find(
                list().stream().filter(query -> query.language().equals(language)).filter(half).toList());
        assertThat(found).hasSizeGreaterThan(90);
        assertShare(found, 1, FIRST);
        assertShare(found, 3, FIRST_THREE);
    }

    private static void assertShare(List<Found> found, int first, double share) {
        List<Found> missed = found.stream().filter(each -> !each.within(first)).toList();
        assertThat(1 - (double) missed.size() / found.size()).as("within %d: %s", first, missed)
                .isGreaterThanOrEqualTo(share);
    }

    private static List<Found> find(List<Query> queries) {
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            OccupationFinder finder = new OccupationFinder(database);
            return queries.stream().map(query -> new Found(query, finder.find(query.typed(), query.language()).stream()
                    .map(find -> find.occupation().code().text()).toList())).toList();
        }
    }

    private static List<Query> list() {
        try (InputStream list = Objects.requireNonNull(JobBoardQueriesTest.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Query::of).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
