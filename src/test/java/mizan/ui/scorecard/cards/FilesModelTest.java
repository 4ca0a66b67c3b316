package mizan.ui.scorecard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mizan.background.DirectTasks;
import mizan.background.Tasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.situation.Option;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.settings.Settings;
import mizan.ui.scorecard.ExampleCard;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.StartingItems;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards as files: what is saved comes back, and what is refused changes nothing.
class FilesModelTest {

    private static final SocCode NURSES = new SocCode("29-1141");
    private static final String TERMS = "{\"%s\":{\"basis\":\"hourly\",\"bonus\":600,\"pay\":4000,\"place\":\"\"}}";

    @TempDir
    private Path folder;

    private final ScorecardWorkspace kept = ScorecardWorkspace.unsaved();
    private final ScorecardModel cards = new ScorecardModel(new Session(SampleSettings.comparing()), kept,
            StartingItems.NOTHING_KNOWN);
    private final FilesModel files = new FilesModel(cards, kept, new DirectTasks());

    @Test
    void aSavedCardComesBackElsewhereAsItWas() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
        files.saveAs(folder.resolve("offer.mizan"));
        assertThat(notice()).isEqualTo("saved");
        ScorecardWorkspace others = ScorecardWorkspace.unsaved();
        ScorecardModel elsewhere = new ScorecardModel(new Session(SampleSettings.comparing()), others,
                StartingItems.NOTHING_KNOWN);
        new FilesModel(elsewhere, others, new DirectTasks()).open(folder.resolve("offer.mizan"));
        assertThat(elsewhere.card().get()).isEqualTo(cards.card().get());
    }

    /// In the settings, beside its option; in a file, in its card.
    @Test
    void whatWasSaidOfTheOfferOfACardGoesWithItIntoAFile() {
        ExampleCard.create(cards);
        String card = cards.card().get().orElseThrow().id();
        cards.edit(each -> each.withSubject(each.subject().withOccupation(Optional.of(NURSES))
                .withOffer(hourly(4_000))));
        Session session = cards.session();
        String weighed = session.tray().options().stream().filter(each -> each.card().equals(Optional.of(card)))
                .map(Option::id).findFirst().orElseThrow();
        session.settings().offers().set(TERMS.formatted(weighed));
        files.saveAs(folder.resolve("offer.mizan"));

        ScorecardWorkspace others = ScorecardWorkspace.unsaved();
        ScorecardModel elsewhere = new ScorecardModel(new Session(new Settings()), others,
                StartingItems.NOTHING_KNOWN);
        new FilesModel(elsewhere, others, new DirectTasks()).open(folder.resolve("offer.mizan"));
        assertThat(elsewhere.session().tray().options()).singleElement().satisfies(option -> {
            assertThat(option.card()).contains(card);
            assertThat(option.pay().orElseThrow().cents()).isEqualTo(4_000);
            assertThat(elsewhere.session().settings().offers().get()).isEqualTo(TERMS.formatted(option.id()));
        });
        assertThat(elsewhere.card().get()).isEqualTo(cards.card().get());

        session.settings().offers().set(TERMS.formatted(weighed).replace("600", "700"));
        files.open(folder.resolve("offer.mizan"));
        assertThat(session.settings().offers().get()).as("what was said since").contains("700");
    }

    /// There are six in the comparison, and the person has looked at a further one.
    @Test
    void whereTheComparisonIsFullTheTermsOfAFileAreKeptWithTheCardAndThatIsSaid() throws IOException {
        Session session = cards.session();
        ExampleCard.create(cards);
        String card = cards.card().get().orElseThrow().id();
        session.settings().offers().set(TERMS.formatted(card));
        cards.edit(
                each -> each.withSubject(each.subject().withOffer(hourly(4_000)).withOccupation(Optional.of(NURSES))));
        files.saveAs(folder.resolve("offer.mizan"));
        assertThat(Files.readString(folder.resolve("offer.mizan"))).contains("\"bonus\" : 600");

        ScorecardWorkspace others = ScorecardWorkspace.unsaved();
        ScorecardModel elsewhere = new ScorecardModel(new Session(new Settings()), others,
                StartingItems.NOTHING_KNOWN);
        FilesModel theirs = new FilesModel(elsewhere, others, new DirectTasks());
        Stream.of("11-1011", "11-1021", "11-2011", "11-2021", "11-2022", "11-2032")
                .forEach(code -> elsewhere.session().tray().add(new SocCode(code)));
        elsewhere.session().settings().offers().set(TERMS.formatted(NURSES.text()));
        theirs.open(folder.resolve("offer.mizan"));
        assertThat(elsewhere.notice().get().orElseThrow().key()).isEqualTo("opened-no-room");
        assertThat(KeptOffers.of(elsewhere.session().settings().offers().get(), List.of()).tells(card)).isTrue();
        theirs.saveAs(folder.resolve("again.mizan"));
        assertThat(folder.resolve("again.mizan")).hasSameTextualContentAs(folder.resolve("offer.mizan"));

        elsewhere.session().tray().remove(new SocCode("11-1011"));
        theirs.open(folder.resolve("offer.mizan"));
        assertThat(elsewhere.notice().get().orElseThrow().key()).isEqualTo("opened");
        Option option = elsewhere.session().tray().weighedBy(card).orElseThrow();
        assertThat(option.pay().orElseThrow().cents()).isEqualTo(4_000);
        KeptOffers kept = KeptOffers.of(elsewhere.session().settings().offers().get(),
                elsewhere.session().tray().options());
        assertThat(kept.offer(option.id()).terms().span(Term.BONUS)).contains(Span.exactly(600));
    }

    @Test
    void theEndingIsAddedWhereItIsMissing() {
        ExampleCard.create(cards);
        files.saveAs(folder.resolve("offer"));
        assertThat(folder.resolve("offer.mizan")).exists();
    }

    @Test
    void theVeryCardIsOnlyShownAndAnotherVersionComesBesideIt() {
        ExampleCard.create(cards);
        files.saveAs(folder.resolve("offer.mizan"));
        files.open(folder.resolve("offer.mizan"));
        assertThat(cards.cards().get()).hasSize(1);
        new ItemsModel(cards).matters("boredom", OptionalDouble.of(20));
        files.open(folder.resolve("offer.mizan"));
        assertThat(cards.cards().get()).hasSize(2);
        assertThat(cards.cards().get().getFirst().answers().item("boredom").orElseThrow().points()).hasValue(20);
        assertThat(cards.card().get().orElseThrow().answers().item("boredom").orElseThrow().points()).isEmpty();
    }

    @Test
    void theVeryCardIsOnlyShownThoughTheAimsThatItsPayIsWeighedByHaveChanged() {
        ExampleCard.create(cards);
        PayAims aims = new PayAims(hourly(1_500), hourly(2_500));
        cards.editAll("", all -> all.with(all.person().withAims(aims)));
        cards.edit(card -> card.withSubject(card.subject().withOffer(hourly(2_000))));
        cards.matters("", PayItem.ID, OptionalDouble.of(50), false);
        files.saveAs(folder.resolve("offer.mizan"));
        cards.editAll("", all -> all.with(all.person().withAims(aims.withGoal(hourly(2_000)))));
        files.open(folder.resolve("offer.mizan"));
        assertThat(cards.cards().get()).hasSize(1);
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }

    @Test
    void aFileThatNeedsMoreMemoryThanThereIsIsSaidToBeTooLarge() {
        Tasks full = new Tasks() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                failed.accept(Tasks.failure(new OutOfMemoryError("as if")));
            }
        };
        new FilesModel(cards, kept, full).open(folder.resolve("large.mizan"));
        assertThat(notice()).isEqualTo("refused.too-large");
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithItsReasonAndNothingIsLost() throws IOException {
        ExampleCard.create(cards);
        Path file = folder.resolve("letter.mizan");
        Files.writeString(file, "Dear all,\nplease find attached");
        files.open(file);
        assertThat(notice()).isEqualTo("refused.not-json");
        Files.writeString(file, "{\"format\": \"something else\"}");
        files.open(file);
        assertThat(notice()).isEqualTo("refused.not-scorecards");
        files.open(folder.resolve("missing.mizan"));
        assertThat(notice()).isEqualTo("refused.unreadable");
        assertThat(cards.cards().get()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidSoAndTheCardStays() {
        ExampleCard.create(cards);
        files.saveAs(folder.resolve("no such folder").resolve("offer.mizan"));
        assertThat(notice()).isEqualTo("save-failed");
        assertThat(cards.cards().get()).extracting(Scorecard::name).containsExactly("Telemarketers");
    }

    @Test
    void theProposedNameIsOneThatEverySystemTakes() {
        cards.create(Optional.empty(), "Help desk: day/night?");
        assertThat(files.suggestedName()).isEqualTo("Help desk  day night.mizan");
        cards.create(Optional.empty(), "x".repeat(10_000));
        assertThat(files.suggestedName()).hasSizeLessThan(100);
        cards.create(Optional.empty(), " ");
        assertThat(files.suggestedName()).isEqualTo("scorecard.mizan");
    }

    private String notice() {
        return cards.notice().get().map(Notice::key).orElse("");
    }
}
