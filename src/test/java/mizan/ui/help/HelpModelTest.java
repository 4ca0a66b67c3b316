package mizan.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.help.HelpQuestions.Question;
import mizan.ui.session.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every question has its words and is asked somewhere, and words find it.
class HelpModelTest {

    private static final Path SCREENS = Path.of("resources/mizan/ui");
    private static final Pattern ABOUT = Pattern.compile("<HelpLink about=\"([^\"]*)\"");
    private static final int FEWEST = 25;

    private final HelpQuestions questions = HelpQuestions.shipped();

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAnsweredAndNothingElseIs(Language language) {
        Messages messages = new Messages(language).ofHelp();
        Set<String> keys = questions.all().stream()
                .flatMap(each -> Stream.of("question." + each.id(), "answer." + each.id(), "words." + each.id(),
                        "topic." + each.topic()))
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(Collections.list(messages.bundle().getKeys()))).isEqualTo(keys);
        assertThat(questions.all()).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
    }

    /// The part is one that has a question mark: in its file, or at the head of a card that can be taken away; or a screen,
    /// which F1 asks about.
    @Test
    void everyQuestionIsAskedAtAPartOfTheProgram() throws IOException {
        Set<String> parts = new HashSet<>(List.of("help"));
        Stream.of(Screen.values()).map(Screen::id).forEach(parts::add);
        for (Path file : files()) {
            String text = Files.readString(file);
            ABOUT.matcher(text).results().map(found -> found.group(1)).forEach(parts::add);
            if (text.contains("fx:id=\"card\"")) {
                parts.add(file.getFileName().toString().replace(".fxml", ""));
            }
        }
        assertThat(questions.all()).allSatisfy(each -> assertThat(parts).as(each.id()).containsAll(each.parts()));
    }

    @Test
    void everyQuestionMarkHasQuestions() throws IOException {
        for (Path file : files()) {
            assertThat(ABOUT.matcher(Files.readString(file)).results().map(found -> found.group(1)))
                    .as(file.toString()).allMatch(questions::askedAt);
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, median, median", "ENGLISH, Medians, median", "ENGLISH, margin of error, margin-90",
            "ENGLISH, where are my data, where-data", "ENGLISH, bls.gov differ, differs-from-bls",
            "ENGLISH, taxes, tips-and-taxes", "ENGLISH, وسيط, median", "ARABIC, الوسيط, median",
            "ARABIC, وسيط, median", "ARABIC, هامش الخطا, margin-90", "ARABIC, median, median",
            "ARABIC, أين بياناتي, where-data", "ARABIC, ٢٠٨٠, hours-2080"})
    void wordsFindIt(Language language, String typed, String first) {
        HelpModel model = new HelpModel(questions, new Messages(language, NumberingSystem.ARABIC_INDIC).ofHelp());
        assertThat(model.found(typed)).extracting(Question::id).first().isEqualTo(first);
    }

    @Test
    void whatNoQuestionSaysFindsNothing() {
        HelpModel model = new HelpModel(questions, new Messages(Language.ENGLISH).ofHelp());
        assertThat(model.found("zebra")).isEmpty();
        assertThat(model.found(" ")).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(each -> each.toString().endsWith(".fxml")).toList();
        }
    }
}
