package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.StarterItems;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said about items and verdicts.
class WordsTest {

    private final ScorecardModel cards = new ScorecardModel(new Session(SampleSettings.comparing()),
            ScorecardWorkspace.unsaved(),
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
        assertThat(headline()).isEqualTo("Nothing is weighed yet");
        assertThat(reasons()).singleElement().asString().contains("Tick what is true");
        assertThat(words.progress(weighing.weighed().get())).startsWith("0 of 14");
    }

    @Test
    void theExampleIsTooCloseToCallForTheReasonsThatTheMethodGives() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        assertThat(headline()).isEqualTo("Too close to call");
        assertThat(words.balance(weighing.weighed().get().weighing())).contains("+1.7");
        assertThat(reasons()).hasSize(3);
        assertThat(reasons().getFirst()).isEqualTo("For it: “No degree needed”, “Working from home”."
                + " Against it: “Rude customers”, “Boredom”, “Stress and burn-out”.");
        assertThat(reasons().get(1))
                .isEqualTo("More would speak against it if “Working from home” were less true (“half”).");
        assertThat(reasons().get(2)).matches(
                "It can go either way: if all your answers were a little different, more would still speak for it 7[1-4]"
                        + " times in 100.");
        assertThat(words.margin(weighing.weighed().get().weighing())).contains("2.7%");
    }

    @Test
    void theChangeThatIsSaidToTurnItReallyDoes() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        assertThat(weighing.weighed().get().weighing().balance().orElseThrow()).isPositive();
        new ItemsModel(cards).isTrue("home-working", OptionalDouble.of(50));
        assertThat(weighing.weighed().get().weighing().balance().orElseThrow()).isNegative();
    }

    @Test
    void whereAllSpeaksForOneSideNoWeightIsSaidToMatter() {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        items.matters("no-degree", OptionalDouble.of(50));
        items.isTrue("no-degree", OptionalDouble.of(50));
        assertThat(headline()).isEqualTo("Answer 6 more to see which way it leans");
        cards.edit(card -> card.withAnswers(card.answers().withoutOpen()));
        assertThat(headline()).isEqualTo("Clearly more speaks for it");
        assertThat(reasons()).contains("What weighs most for it: “No degree needed”.",
                "Everything that counts speaks for it: nothing you change in what matters could turn that.",
                "13 items are put aside; this weighs the other 1.");
    }

    @Test
    void whatDoesNotMatterAtAllGivesNoVerdict() {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        items.matters("no-degree", OptionalDouble.of(0));
        items.isTrue("no-degree", OptionalDouble.of(50));
        cards.edit(card -> card.withAnswers(card.answers().withoutOpen()));
        assertThat(headline()).isEqualTo("Nothing has any weight");
    }

    @ParameterizedTest
    @EnumSource
    void noVerdictTellsAPersonWhatToDo(Language language) {
        Messages messages = new Messages(language);
        assertThat(Stream.of("holds.pro", "holds.con", "leans.pro", "leans.con", "too-close")
                .map(key -> messages.text("scorecard.verdict." + key)))
                .noneMatch(text -> text.contains("should") || text.contains("عليك"));
    }

    @Test
    void whileItemsAreOpenItSaysWhatItRestsOnAndNotThatItIsClear() {
        answerAll(Side.PRO);
        assertThat(headline()).isEqualTo("So far, more speaks for it");
        assertThat(reasons()).contains(
                "This rests on 7 of 14 items, and the rest may change it. If these answers alone were a little"
                        + " different, more would still speak for it over 99 times in 100.");
        cards.edit(card -> card.withAnswers(card.answers().withoutOpen()));
        assertThat(headline()).isEqualTo("Clearly more speaks for it");
        assertThat(reasons()).anyMatch(reason -> reason.startsWith("Small changes almost never turn it"));
    }

    @Test
    void ofManyThatWeighAsMuchTheOthersAreCounted() {
        answerAll(Side.PRO);
        assertThat(reasons().getFirst()).startsWith("What weighs most for it: ")
                .endsWith(", and 4 more that weigh the same.");
    }

    @Test
    void whereBothSidesWeighTheSameAnyAnswerTips() {
        answerAll(Side.PRO, Side.CON);
        assertThat(reasons()).containsExactly(
                "Both sides weigh the same: a different answer, or one to an item that is still open, can tip the"
                        + " scales.");
    }

    @Test
    void whatIsNotTrueAtAllIsAnswered() {
        ExampleCard.create(cards);
        new ItemsModel(cards).isTrue("boredom", OptionalDouble.of(0));
        assertThat(words.progress(weighing.weighed().get())).isEqualTo("1 of 14 items answered");
    }

    @Test
    void payThatIsNotWeighedIsSaidToBeLeftOut() {
        answerAll(Side.PRO);
        payFor(1750);
        assertThat(reasons()).contains("The pay that is offered is not counted in this.");
        new ItemsModel(cards).matters(PayItem.ID, OptionalDouble.of(75));
        assertThat(reasons()).noneMatch(reason -> reason.startsWith("The pay that"));
    }

    private void payFor(long cents) {
        cards.editAll("pay", all -> all.with(all.person().withAims(new PayAims(
                Optional.of(new Offer(1500, PayBasis.HOURLY)), Optional.of(new Offer(2500, PayBasis.HOURLY))))));
        cards.edit(card -> card.withSubject(card.subject().withOffer(
                Optional.of(new Offer(cents, PayBasis.HOURLY)))));
    }

    private void answerAll(Side... sides) {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        StarterItems.callCentre().stream().filter(item -> List.of(sides).contains(item.side())).forEach(item -> {
            items.matters(item.id(), OptionalDouble.of(75));
            items.isTrue(item.id(), OptionalDouble.of(100));
        });
    }

    @ParameterizedTest
    @CsvSource({"PRO, TAKEN, false", "PRO, DECLINED, true", "CON, DECLINED, false", "CON, TAKEN, true"})
    void aDecisionForTheOtherSideIsSaidToBeOne(Side side, Decision.Choice choice, boolean other) {
        answerAll(side);
        Decision decision = new Decision(choice, LocalDate.of(2026, 5, 1), Optional.empty());
        String said = new DecisionWords(telling(Language.ENGLISH)).of(cards.card().get().orElseThrow(), decision);
        assertThat(said.endsWith("more speaks for the other choice.")).isEqualTo(other);
    }

    @Test
    void whoTicksWhatTheyDeniedSaysThatItIsTrue() {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        items.isTrue("boredom", OptionalDouble.of(0));
        items.tick("boredom");
        assertThat(cards.card().get().orElseThrow().answers().item("boredom").orElseThrow().applicability())
                .contains(Applicability.of(1));
    }

    /// Ten thousand draws are no proof, and a thousandth of them is not none.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1      | over 99  | over 99%  | أكثر من 99 | أكثر من 99%
            0.9961 | over 99  | over 99%  | أكثر من 99 | أكثر من 99%
            0.99   | 99       | 99%       | 99         | 99%
            0.004  | under 1  | under 1%  | أقل من 1   | أقل من 1%
            0      | under 1  | under 1%  | أقل من 1   | أقل من 1%
            """)
    void noShareOfDrawsIsToldAsCertain(double share, String times, String percent, String timesArabic,
            String percentArabic) {
        assertThat(drawn(Language.ENGLISH, share)).containsExactly(times, percent);
        assertThat(drawn(Language.ARABIC, share)).containsExactly(timesArabic, percentArabic);
    }

    private static List<String> drawn(Language language, double share) {
        DrawnShare words = new DrawnShare(telling(language));
        return Stream.of(words.times(share), words.percent(share)).map(text -> text.replace("\u200E", "")).toList();
    }

    @Test
    void whatIsSaidOfPayIsNoItemMoreToGoThrough() {
        ExampleCard.create(cards);
        ItemsModel items = new ItemsModel(cards);
        items.matters("boredom", OptionalDouble.of(75));
        items.isTrue("boredom", OptionalDouble.of(50));
        assertThat(words.progress(weighing.weighed().get())).isEqualTo("1 of 14 items answered");
        items.matters(PayItem.ID, OptionalDouble.of(75));
        assertThat(words.progress(weighing.weighed().get())).isEqualTo("1 of 14 items answered");
        cards.edit(card -> card.withAnswers(card.answers().withoutOpen()));
        assertThat(weighing.weighed().get().open()).as("pay waits for amounts, not for an answer").isFalse();
    }

    private String headline() {
        return words.headline(weighing.weighed().get(), drawn().verdict());
    }

    private List<String> reasons() {
        return new ArrayList<>(words.reasons(weighing.weighed().get(), drawn()));
    }

    private Drawn drawn() {
        return ((Loadable.Ready<Drawn>) weighing.drawn().get()).value();
    }

    private static FigureText telling(Language language) {
        return new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN));
    }
}
