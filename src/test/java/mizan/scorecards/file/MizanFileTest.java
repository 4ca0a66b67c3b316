package mizan.scorecards.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Weighing;
import mizan.scorecards.SampleCards;
import mizan.scorecards.file.RefusedFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MizanFileTest {

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("عرض with space.mizan"), text);
    }

    private RefusedFile refusal(String text) throws IOException {
        Path file = write(text);
        RefusedFile refused = catchThrowableOfType(RefusedFile.class, () -> MizanFile.read(file));
        assertThat(refused).as("a refusal of " + text).isNotNull();
        assertThat(file).hasContent(text);
        return refused;
    }

    private static String card(String more) {
        return """
                {"format": "mizan-scorecards", "version": 1, "cards": [
                {"id": "a", "name": "A", "seed": "1", "vintage": 2023, "items": [
                {"id": "i", "text": "t", "side": "pro", %s}]}]}""".formatted(more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z",
            "0000-12-31T23:59:59Z", "yesterday"})
    void aTimeThatCannotBeShownIsRefusedByItsLine(String time) throws IOException {
        RefusedFile refused = refusal("""
                {"format": "mizan-scorecards", "version": 1, "cards": [{"id": "a", "name": "A", "seed": "1",
                "vintage": 2023, "items": [], "earlier": [
                {"replaced": "%s", "items": []}]}]}""".formatted(time));
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.detail()).startsWith("cards[0].earlier[0]");
    }

    private static Path example() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MizanFile.class.getResource("example.mizan")).toURI());
    }

    @Test
    void everythingIsThereAgain() throws Exception {
        MizanDocument document = new MizanDocument(List.of(SampleCards.full("a"), SampleCards.plain("b", "")),
                Map.of("b", new PlacedTerms(Terms.NONE.withPay(PayBasis.HOURLY, 17_50)
                        .with(Term.BONUS, new Span(0, 600_00, 1_000_00)), "12420")),
                Map.of("author", "{\"name\":\"somebody\"}"));
        Path file = folder.resolve("a.mizan");
        MizanFile.write(file, document);
        assertThat(MizanFile.read(file)).isEqualTo(document);
    }

    @Test
    void theExampleIsReadAndGivesItsFigures() throws Exception {
        Scorecard card = MizanFile.read(example()).cards().getFirst();
        assertThat(card.answers().items()).hasSize(15);
        assertThat(Weighing.of(card.answers()).balance().orElseThrow()).isEqualTo(13.0 / 755);
        assertThat(Likelihood.of(card.answers(), () -> false))
                .isEqualTo(Optional.of(new Likelihood(0.4663, 0.9632, 0.7165)));
        assertThat(card.unknown()).containsKey("advisers_remark");
    }

    @Test
    void theExampleIsWhatWouldBeWritten() throws Exception {
        Path copy = folder.resolve("copy.mizan");
        MizanFile.write(copy, MizanFile.read(example()));
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(example()));
    }

    @Test
    void unknownFieldsSurviveWordForWordWhereverTheyStand() throws Exception {
        Path file = write("""
                {"format": "mizan-scorecards", "version": 1, "new1": 1.50, "cards": [
                {"id": "a", "name": "A", "seed": "1", "vintage": 2023, "new2": {"b": [1, 2],  "c": null},
                 "offer": {"cents": 5, "basis": "hourly", "new3": "x"}, "pay": null,
                 "groups": [{"id": "g", "name": "G", "new4": false}],
                 "items": [{"id": "i", "text": "t", "side": "pro", "new5": 1e400,
                            "applicability": {"likely": 0.5, "new6": "\\u00e9"}}],
                 "earlier": [{"replaced": "2026-01-01T00:00:00Z", "items": [], "new7": []}]}]}
                """);
        Path copy = folder.resolve("copy.mizan");
        MizanFile.write(copy, MizanFile.read(file));
        assertThat(Files.readString(copy)).contains("\"new1\" : 1.50", "\"new2\" : {\"b\": [1, 2],  \"c\": null}",
                "\"new3\" : \"x\"", "\"new4\" : false", "\"new5\" : 1e400", "\"new6\" : \"\\u00e9\"", "\"new7\" : []");
        assertThat(MizanFile.read(copy)).isEqualTo(MizanFile.read(file));
    }

    @Test
    void aNewerFormIsRefusedWhateverItsCardsLookLike() throws Exception {
        RefusedFile refused = refusal("{\"cards\": 17, \"version\": 2, \"format\": \"mizan-scorecards\"}");
        assertThat(refused.reason()).isEqualTo(Reason.NEWER);
        assertThat(refused.detail()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "no json", "{\"format\": mizan}", "<html></html>", "{} {}", "[1,]",
            "{\"a\":1,\"a\":2}",
            "\u0000\u0001\u0002"})
    void whatIsNoJsonIsRefused(String text) throws IOException {
        assertThat(refusal(text).reason()).isEqualTo(Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "17", "null", "{\"format\": \"other\", \"version\": 1}", "{\"format\": null}"})
    void jsonOfAnotherKindIsRefused(String text) throws IOException {
        assertThat(refusal(text).reason()).isEqualTo(Reason.NOT_SCORECARDS);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.mizan"), new byte[]{'{', (byte) 0xff, (byte) 0xfe, '}'});
        assertThatThrownBy(() -> MizanFile.read(file)).isInstanceOfSatisfying(RefusedFile.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_JSON));
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedAsCutOffAndNeverTakenInPart() throws Exception {
        String whole = Files.readString(example()).strip();
        for (int length = 1; length < whole.length(); length += 7) {
            Reason reason = refusal(whole.substring(0, length)).reason();
            // Within a word such as "null" or behind an escape, what is left is no JSON either.
            assertThat(reason).as("cut at " + length).isIn(Reason.CUT_OFF, Reason.NOT_JSON);
        }
        assertThat(refusal(whole.substring(0, whole.length() - 1)).reason()).isEqualTo(Reason.CUT_OFF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "points": 101                                   | cards[0].items[0]
            "points": -1                                    | cards[0].items[0]
            "points": "80"                                  | cards[0].items[0].points
            "points": 1e999                                 | cards[0].items[0]
            "applicability": {"likely": 1.5}                | cards[0].items[0].applicability
            "applicability": {"likely": 0.5, "low": 0.6}    | cards[0].items[0].applicability
            "applicability": {"low": 0.5}                   | cards[0].items[0].applicability.likely
            "applicability": [0.5]                          | cards[0].items[0].applicability
            "certainty": "very"                             | cards[0].items[0].certainty
            "relevant": "yes"                               | cards[0].items[0].relevant
            "predefined": "boredom"                         | cards[0].items[0].text
            """)
    void aValueThatCannotBeIsNamedWithItsLine(String field, String path) throws IOException {
        RefusedFile refused = refusal(card(field));
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(refused.detail()).isEqualTo(path);
        assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void aCardThatStandsTwiceAndFieldsThatAreMissingAreNamed() throws IOException {
        String one = "{\"id\": \"a\", \"name\": \"A\", \"seed\": \"1\", \"vintage\": 2023}";
        String start = "{\"format\": \"mizan-scorecards\", \"version\": 1, \"cards\": [\n";
        assertThat(refusal(start + one + ",\n" + one + "]}").detail()).isEqualTo("cards[1].id");
        assertThat(refusal(start + one.replace("\"1\"", "1.5") + "]}").detail()).isEqualTo("cards[0].seed");
        assertThat(refusal(start + "{\"id\": \"a\"}]}").detail()).isEqualTo("cards[0].name");
        assertThat(refusal(start + one.replace("}", ", \"occupation\": \"cook\"}") + "]}").detail())
                .isEqualTo("cards[0]");
        assertThat(refusal(start + one.replace("2023", "99999999999") + "]}").reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(refusal(start + "7]}").detail()).isEqualTo("cards[0]");
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        assertThat(refusal("[".repeat(100_000)).reason()).isEqualTo(Reason.NOT_JSON);
    }

    /// What is unknown stays word for word, however deep it is. In a process with as much memory as half of the program has.
    @Test
    void aDeepValueOfThreeMillionCharactersTakesNoMoreThanItself() throws Exception {
        String deep = "[".repeat(490) + "\"" + "x".repeat(3_000_000) + "\"" + "]".repeat(490);
        Path file = write(card("\"points\": 7").replace("\"version\": 1", "\"version\": 1, \"later\": " + deep));
        Path words = folder.resolve("words.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Reads.class.getName(),
                file.toString()).redirectErrorStream(true).redirectOutput(words.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(words).hasContent(deep.length() + " characters are kept");
    }

    static final class Reads {

        private Reads() {}

        static void main(String[] arguments) throws Exception {
            String kept = MizanFile.read(Path.of(arguments[0])).unknown().getOrDefault("later", "");
            System.out.println(kept.length() + " characters are kept");
        }
    }

    @Test
    void moreValuesThanAnybodyWritesAreRefused() throws IOException {
        Path file = write("[" + "[],".repeat(1_000_000) + "[]]");
        assertThatThrownBy(() -> MizanFile.read(file)).isInstanceOfSatisfying(RefusedFile.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.mizan");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> MizanFile.read(pipe)).isInstanceOfSatisfying(RefusedFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE)));
    }

    @Test
    void aThousandItemsAndANameOfTenThousandCharactersAreTakenAndNoMore() throws Exception {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            items.add(Item.own("item-" + i, "text " + i, Side.PRO).withPoints(i % 101).withApplicability(.25));
        }
        Scorecard card = Scorecard.fresh("a", ScorecardSubject.named("م".repeat(10_000)), Answers.of(items), 1, 2023);
        Path file = folder.resolve("large.mizan");
        MizanFile.write(file, MizanDocument.of(List.of(card)));
        assertThat(MizanFile.read(file).cards()).containsExactly(card);
        Scorecard more = card.withAnswers(card.answers().add(Item.own("one-more", "text", Side.PRO)));
        MizanFile.write(file, MizanDocument.of(List.of(more)));
        assertThatThrownBy(() -> MizanFile.read(file)).isInstanceOfSatisfying(RefusedFile.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ITEMS);
            assertThat(refused.detail()).isEqualTo("1000");
        });
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws Exception {
        Path file = write("\uFEFF" + card("\"points\": 7").replace("\n", "\r\n"));
        assertThat(MizanFile.read(file).cards().getFirst().answers().item("i").orElseThrow().points()).hasValue(7);
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        for (Path path : List.of(folder.resolve("none.mizan"), folder)) {
            assertThatThrownBy(() -> MizanFile.read(path)).isInstanceOfSatisfying(RefusedFile.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOneAndNothingBeside() throws IOException {
        Path file = write("the old one");
        MizanDocument document = MizanDocument.of(List.of(SampleCards.plain("a", "A")));
        assertThatThrownBy(() -> MizanFile.write(file.resolve("below.mizan"), document))
                .isInstanceOf(IOException.class);
        Path taken = folder.resolve("taken.mizan");
        Files.createDirectories(taken.resolve("inside"));
        assertThatThrownBy(() -> MizanFile.write(taken, document)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("the old one");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, taken);
        }
    }

    @Test
    void anOldFileIsReplaced() throws Exception {
        Path file = write("the old one");
        MizanFile.write(file, MizanDocument.of(List.of(SampleCards.plain("a", "A"))));
        assertThat(MizanFile.read(file).cards()).hasSize(1);
        assertThat(Files.readAllBytes(file)).startsWith("{".getBytes(StandardCharsets.UTF_8));
    }
}
