package mizan.ui.scorecard.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mizan.background.DirectTasks;
import mizan.domain.evidence.Catalogue;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.ReportedModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said beside an answer of what people in the job report.
class ReportedWordsTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final ReportedModel reported = new ReportedModel(new WorkEvidence(database),
            Catalogue.read(), new DirectTasks());
    private final ReportedWords words = new ReportedWords(
            new FigureText(new Messages(Language.ENGLISH), new Formats(Language.ENGLISH, NumberingSystem.LATIN)));

    @BeforeEach
    void ask() {
        reported.want();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            41-9041 | rude-customers  |     | People in this job report: much more than in most occupations.
            41-9041 | rude-customers  | 100 | People in this job report: much more than in most occupations.
            41-9041 | rude-customers  | 25  | People in this job report: much more than in most occupations. People in this job report otherwise.
            43-4051 | rude-customers  | 0   | People in this job report: more than in most occupations. People in this job report otherwise.
            43-4051 | rude-customers  | 100 | People in this job report: more than in most occupations.
            29-1141 | no-degree       | 100 | That is not the usual way in.
            13-1082 | rude-customers  | 100 | O*NET has not asked people in this job.
            """)
    void theReportIsToldAndWhereAnAnswerIsFarFromIt(String occupation, String key, String answer, String expected) {
        assertThat(told(occupation, key, answer)).contains(expected);
    }

    @Test
    void irregularHoursSayWhatWasNotAsked() {
        assertThat(told("41-9041", "irregular-hours", "100")).get().asString()
                .startsWith(
                        "People in this job report: less than in most occupations. Nights, weekends and shifts were")
                .endsWith("People in this job report otherwise.");
    }

    /// Telemarketers are in touch with others all day and hardly work in teams: the item is of both, and says so.
    @Test
    void whatIsTheMeanOfSeveralQuestionsNamesThem() {
        assertThat(told("41-9041", "social-contact", null)).contains(
                "People in this job report: about as in most occupations. This is the mean of their answers on several "
                        + "questions: In touch with others, Teamwork.");
    }

    /// What has the name of a question is told by its answers alone: the same words beside two figures would be two
    /// answers to one question.
    @ParameterizedTest
    @EnumSource(Language.class)
    void anItemWithTheNameOfAQuestionRestsOnThatQuestionAlone(Language language) {
        Messages messages = new Messages(language);
        Map<String, List<String>> named = Catalogue.read().items().stream()
                .flatMap(item -> item.measures().stream()).filter(measure -> measure.startsWith("4.")).distinct()
                .collect(Collectors.groupingBy(measure -> messages.text("element." + measure)));
        assertThat(Catalogue.read().items())
                .allSatisfy(item -> assertThat(named.getOrDefault(
                        messages.text("scorecard.item." + item.key() + ".title"), item.measures()))
                        .as(item.key()).isEqualTo(item.measures()));
    }

    /// The item's value is the loss; what is said is the change.
    @Test
    void aShrinkingFieldIsToldWithItsSign() {
        assertThat(told("43-4051", "insecurity", null)).contains("Expected change in jobs in ten years: −5.5%.");
        assertThat(told("29-1141", "growing-field", null)).get().asString().contains("+");
    }

    @Test
    void nothingIsSaidOfWhatCannotBeAskedOrOfACardWithoutAnOccupation() {
        assertThat(told("41-9041", "good-colleagues", "50")).isEmpty();
        Item rude = Item.predefined("rude-customers", Side.CON);
        assertThat(reported.of(Scorecard.fresh("1", ScorecardSubject.named(""), Answers.NONE, 1, 2023), rude))
                .isEmpty();
    }

    private Optional<String> told(String occupation, String key, @Nullable String answer) {
        Side side = Catalogue.read().item(key).orElseThrow().side();
        Item blank = Item.predefined(key, side);
        Item item = answer == null ? blank : blank.withApplicability(Double.parseDouble(answer) / 100);
        Scorecard card = Scorecard.fresh("1",
                ScorecardSubject.named("").withOccupation(Optional.of(new SocCode(occupation))), Answers.NONE, 1,
                2023);
        return reported.of(card, item).map(known -> words.of(known, item));
    }
}
