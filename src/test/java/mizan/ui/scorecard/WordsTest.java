package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.StarterItems;
import mizan.i18n.Digits;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said about items and verdicts.
class WordsTest {

    private final ScorecardModel cards = new ScorecardModel(new Session(new Settings()), ScorecardWorkspace.unsaved(),
            StartingItems.NOTHING_KNOWN);
    private final WeighingModel weighing = new WeighingModel(cards, new DirectTasks());
    private final VerdictWords words = new VerdictWords(telling(Language.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void eachStarterItemHasATitleAndAnExplanationInBothLanguages(Language language) {
        ItemTexts texts = new ItemTexts(telling(language));
        for (SocCode occupation : List.of(ExampleCard.TELEMARKETERS, new SocCode("29-1141"))) {
            Scorecard card = Scorecard.fresh("1",
                    ScorecardSubject.named("").withOccupation(Optional.of(occupation)),
                    Answers.of(StarterItems.of(occupation)), 1, 2023);
            for (Item item : card.answers().items()) {
                assertThat(texts.title(item)).isNotEqualTo(item.id());
                assertThat(texts.about(card, item)).as(item.id()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachItemOfTheCatalogueHasATitleAnExplanationAndATheme(Language language) {
        FigureText figureText = telling(language);
        ItemTexts texts = new ItemTexts(figureText);
        Scorecard card = Scorecard.fresh("1", ScorecardSubject.named(""), Answers.NONE, 1, 2023);
        for (CatalogueItem each : Catalogue.read().items()) {
            Item item = Item.predefined(each.key(), each.side());
            assertThat(texts.title(item)).isNotEqualTo(each.key());
            assertThat(texts.about(card, item)).as(each.key()).isPresent();
            assertThat(figureText.text("scorecard.theme." + each.theme().id())).isNotBlank();
        }
        assertThat(Catalogue.read().items()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theArticlesOwnExplanationIsForItsFourRoles() {
        ItemTexts texts = new ItemTexts(telling(Language.ENGLISH));
        Item boredom = StarterItems.callCentre().get(1);
        Scorecard nurses = Scorecard.fresh("1", ScorecardSubject.named("")
                .withOccupation(Optional.of(new SocCode("29-1141"))), Answers.NONE, 1, 2023);
        assertThat(texts.about(nurses, boredom)).contains("Much of the same, day after day.");
        ExampleCard.create(cards);
        assertThat(texts.about(cards.card().get().orElseThrow(), boredom)).get().asString().contains("script");
    }

    @Test
    void nothingAnsweredSaysHowToBegin() {
        ExampleCard.create(cards);
        assertThat(words.headline(drawn().verdict())).isEqualTo("Nothing is weighed yet");
        assertThat(reasons()).singleElement().asString().contains("Answer both questions");
        assertThat(words.progress(weighing.weighed().get().weighing())).startsWith("So far: 0 of 14");
    }

    @Test
    void theExampleIsTooCloseToCallForTheReasonsThatTheMethodGives() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        assertThat(words.headline(drawn().verdict())).isEqualTo("Too close to call");
        assertThat(words.balance(weighing.weighed().get().weighing())).contains("+1.7");
        assertThat(reasons().getFirst())
                .matches("Only 7[1-4]% of the draws near your answers agree; to lean it would take 80%.");
        assertThat(reasons().subList(1, reasons().size())).containsExactly(
                "The margin: it would turn if every weight were off by 2.7% in the worst way at once.",
                "The nearest change that turns it: “No degree needed” at 66 instead of 80.");
    }

    @Test
    void theChangeThatIsSaidToTurnItReallyDoes() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        assertThat(weighing.weighed().get().weighing().balance().orElseThrow()).isPositive();
        new ItemsModel(cards).matters("no-degree", OptionalDouble.of(66));
        assertThat(weighing.weighed().get().weighing().balance().orElseThrow()).isNegative();
    }

    @Test
    void whereAllSpeaksForOneSideNoWeightIsSaidToMatter() {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        items.matters("no-degree", OptionalDouble.of(50));
        items.isTrue("no-degree", OptionalDouble.of(50));
        assertThat(words.headline(drawn().verdict())).isEqualTo("More speaks for it, and that holds");
        assertThat(reasons()).contains("All that counts speaks for it: no weights could turn that.");
    }

    @Test
    void whatDoesNotMatterAtAllGivesNoVerdict() {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        items.matters("no-degree", OptionalDouble.of(0));
        items.isTrue("no-degree", OptionalDouble.of(50));
        assertThat(words.headline(drawn().verdict())).isEqualTo("Nothing has any weight");
    }

    @ParameterizedTest
    @EnumSource
    void noVerdictTellsAPersonWhatToDo(Language language) {
        Messages messages = new Messages(language);
        assertThat(Stream.of("holds.pro", "holds.con", "leans.pro", "leans.con", "too-close")
                .map(key -> messages.text("scorecard.verdict." + key)))
                .noneMatch(text -> text.contains("should") || text.contains("عليك"));
    }

    private List<String> reasons() {
        return new ArrayList<>(words.reasons(weighing.weighed().get(), drawn().verdict()));
    }

    private Drawn drawn() {
        return ((Loadable.Ready<Drawn>) weighing.drawn().get()).value();
    }

    private static FigureText telling(Language language) {
        return new FigureText(new Messages(language), new Formats(language, Digits.LATIN));
    }
}
