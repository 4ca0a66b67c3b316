package mizan.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OptionStop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartModelTest {

    private static final SocCode TELEMARKETERS = CallCentreRoles.TELEMARKETERS;
    private static final SocCode NURSES = new SocCode("29-1141");
    private static final String TEXAS = "48";
    private static final String AUSTIN = "12420";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Settings settings = new Settings();
    private final Session session = new Session(settings);
    private final StartModel model = model(session);

    private StartModel model(Session of) {
        return new StartModel(of, new StartQuestions(database, new WorkEvidence(database)), new DirectTasks());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private StartAnswer answer() {
        assertThat(model.answer().get()).isInstanceOf(Loadable.Ready.class);
        return ((Loadable.Ready<StartAnswer>) model.answer().get()).value();
    }

    @Test
    void theExampleIsThereAndNothingOfItIsInTheTray() {
        assertThat(session.navigation().here()).isEqualTo(Stop.at(Screen.START));
        assertThat(((Loadable.Ready<StartExample>) model.example().get()).value().roles())
                .extracting(role -> role.occupation().code()).isEqualTo(CallCentreRoles.ALL);
        assertThat(session.tray().entries()).isEmpty();
    }

    @Test
    void whatIsOnlyLookedAtStaysOutOfTheTrayUntilThePersonGoesOn() {
        model.look(TELEMARKETERS);
        assertThat(answer().subject().occupation().code()).isEqualTo(TELEMARKETERS);
        assertThat(session.tray().entries()).isEmpty();
        model.compare();
        assertThat(session.tray().codes()).containsExactly(TELEMARKETERS);
        assertThat(session.navigation().here()).isEqualTo(Stop.at(Screen.COMPARE));
    }

    @Test
    void aPayMakesAnOptionOfItAndEachWordChangesThatOne() {
        model.name(TELEMARKETERS);
        model.place().set(TEXAS);
        model.typedPay().set("17,50");
        assertThat(session.tray().options()).containsExactly(offer(TELEMARKETERS, "17,50", 1750));
        model.typedPay().set("18");
        assertThat(session.tray().options()).containsExactly(offer(TELEMARKETERS, "18", 1800));
        model.name(NURSES);
        assertThat(session.tray().options()).containsExactly(
                new Option("41-9041", NURSES, offer(NURSES, "18", 1800).offer(), Optional.empty()));
    }

    @Test
    void workThatComesAmongTheOptionsUnderTheFirstJobOfTheSentenceIsNotTheSentences() {
        model.name(TELEMARKETERS);
        model.name(NURSES);
        session.tray().add(TELEMARKETERS);
        assertThat(model.job().get()).contains(NURSES);
        model.typedPay().set("38");
        assertThat(session.tray().codes()).containsExactly(TELEMARKETERS, NURSES);
    }

    @Test
    void theOfferOfTheSentenceIsWeighedAlsoAfterItsWorkChanged() {
        model.name(TELEMARKETERS);
        model.typedPay().set("38");
        model.name(NURSES);
        model.weigh();
        assertThat(session.navigation().here()).isEqualTo(OptionStop.of(session.tray().options().getFirst()));
    }

    private static Option offer(SocCode code, String text, long cents) {
        return new Option(code.text(), code, Optional.of(new JobOffer("", Optional.of(TEXAS),
                Optional.of(new SaidPay(text, PayBasis.HOURLY, cents)))), Optional.empty());
    }

    /// What a person says once is known everywhere: Compare and the map asked again where.
    @Test
    void thePlaceOfTheSentenceIsThatOfAllScreensUntilAnotherIsSaid() {
        model.name(NURSES);
        model.place().set(AUSTIN);
        assertThat(session.home().get()).isEqualTo(AUSTIN);
        model.place().set(TEXAS);
        assertThat(session.home().get()).isEqualTo(TEXAS);
        session.home().set("39");
        assertThat(model.place().get()).isEqualTo(TEXAS);
        model.place().set(AUSTIN);
        assertThat(session.home().get()).isEqualTo("39");
    }

    @Test
    void anOfferElsewhereLeavesThePlaceWhereThePersonLives() {
        session.home().set(TEXAS);
        model.name(NURSES);
        model.place().set("39");
        assertThat(session.home().get()).isEqualTo(TEXAS);
        model.place().set("");
        model.place().set(AUSTIN);
        assertThat(session.home().get()).isEqualTo(TEXAS);
    }

    @Test
    void payThatCannotBeMeantIsNoOffer() {
        model.name(TELEMARKETERS);
        model.typedPay().set("1750");
        assertThat(session.tray().entries()).isEmpty();
        assertThat(model.pay().get()).isEmpty();
    }

    @Test
    void anotherOfferIsAnotherOptionAlsoOfTheSameWork() {
        model.name(TELEMARKETERS);
        model.typedPay().set("17.50");
        model.another();
        model.name(TELEMARKETERS);
        model.typedPay().set("19");
        assertThat(session.tray().options()).extracting(option -> option.pay().orElseThrow().cents())
                .containsExactly(1750L, 1900L);
        assertThat(session.tray().options()).hasSize(2);
    }

    @Test
    void otherWorkThanWhatWasWeighedIsAnotherOfferWithoutItsPay() {
        model.name(TELEMARKETERS);
        model.place().set(TEXAS);
        model.typedPay().set("17.50");
        session.tray().change("41-9041", option -> option.withCard(Optional.of("card")));
        model.name(NURSES);
        assertThat(model.typedPay().get()).isEmpty();
        assertThat(model.place().get()).isEqualTo(TEXAS);
        model.typedPay().set("38");
        assertThat(session.tray().codes()).containsExactly(TELEMARKETERS, NURSES);
    }

    @Test
    void theSentenceIsThereAtTheNextStart() {
        model.name(TELEMARKETERS);
        model.place().set(TEXAS);
        model.typedPay().set("17,50");
        StartModel next = model(new Session(settings));
        assertThat(next.job().get()).contains(TELEMARKETERS);
        assertThat(next.place().get()).isEqualTo(TEXAS);
        assertThat(next.typedPay().get()).isEqualTo("17,50");
        assertThat(next.said()).contains(offer(TELEMARKETERS, "17,50", 1750));
    }

    @Test
    void whatIsSaidOfTheOfferElsewhereIsWhatTheSentenceSays() {
        model.name(TELEMARKETERS);
        model.typedPay().set("17.50");
        session.tray().change("41-9041", option -> option.withOffer(option.offer().orElseThrow()
                .withPay(Optional.of(new SaidPay("36,400", PayBasis.ANNUAL, 3_640_000)))));
        assertThat(model.typedPay().get()).isEqualTo("17.50");
        assertThat(model.pay().get()).contains(new SaidPay("36,400", PayBasis.ANNUAL, 3_640_000));
        assertThat(session.basis().get()).as("on which all screens tell pay").isEqualTo(PayBasis.HOURLY);
        session.basis().set(PayBasis.ANNUAL);
        assertThat(model.typedPay().get()).isEqualTo("36,400");
    }

    @Test
    void whoLooksAtPayOfAYearElsewhereFindsTheOfferToldSoAndUnchanged() {
        model.name(TELEMARKETERS);
        model.typedPay().set("17,50");
        session.basis().set(PayBasis.ANNUAL);
        assertThat(model.typedPay().get()).isEqualTo("36,400");
        assertThat(model.basis().getValue()).isEqualTo(PayBasis.ANNUAL);
        assertThat(session.tray().options()).extracting(option -> option.pay().orElseThrow())
                .containsExactly(new SaidPay("17,50", PayBasis.HOURLY, 1750));
        session.basis().set(PayBasis.HOURLY);
        assertThat(model.typedPay().get()).isEqualTo("17,50");
    }

    @Test
    void whatIsMeantForAYearInTheSentenceIsAnotherOffer() {
        model.name(TELEMARKETERS);
        model.typedPay().set("36400");
        assertThat(model.pay().get()).as("nobody means that for an hour").isEmpty();
        model.mean(PayBasis.ANNUAL);
        assertThat(model.typedPay().get()).isEqualTo("36400");
        assertThat(model.pay().get()).contains(new SaidPay("36400", PayBasis.ANNUAL, 3_640_000));
        assertThat(session.basis().get()).isEqualTo(PayBasis.ANNUAL);
    }

    @Test
    void oneWordMoreAsksOnceAndAnotherPayAsksNothing() {
        List<String> asked = new ArrayList<>();
        StartModel counted = new StartModel(session, new StartQuestions(database, new WorkEvidence(database)),
                new Tasks() {
                    @Override
                    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                        asked.add("once");
                        new DirectTasks().run(work, done, failed);
                    }
                });
        asked.clear();
        counted.name(TELEMARKETERS);
        assertThat(asked).hasSize(1);
        counted.typedPay().set("1");
        counted.typedPay().set("17");
        counted.typedPay().set("17.50");
        assertThat(asked).hasSize(1);
        counted.place().set(TEXAS);
        assertThat(asked).hasSize(2);
        session.dataChanged();
        assertThat(asked).as("other data, another answer").hasSize(3);
    }

    @Test
    void aSeventhIsNotPutInAndTheScreenSaysWhy() {
        for (String code : List.of("11-1011", "11-1021", "11-2021", "11-2022", "11-3031", "11-3111")) {
            session.tray().add(new SocCode(code));
        }
        model.name(TELEMARKETERS);
        model.typedPay().set("17.50");
        assertThat(session.tray().contains(TELEMARKETERS)).isFalse();
        assertThat(model.noRoom().get()).isTrue();
        session.tray().remove(new SocCode("11-1011"));
        assertThat(model.noRoom().get()).isFalse();
    }

    @Test
    void whereThePlaceHasNoFigureTheNextWiderOneStandsIn() {
        model.place().set(AUSTIN);
        model.name(CallCentreRoles.CUSTOMER_SERVICE);
        assertThat(answer().place().areaCode()).isEqualTo(AUSTIN);
        assertThat(answer().subject().standIn()).isEmpty();
        // Farm managers are listed in Texas, mathematicians in the nation alone.
        model.name(new SocCode("11-9013"));
        assertThat(answer().place().areaCode()).isEqualTo(TEXAS);
        model.name(new SocCode("15-2021"));
        assertThat(answer().place().wholeCountry()).isTrue();
        assertThat(answer().subject().standIn().orElseThrow().asked().areaCode()).isEqualTo(AUSTIN);
    }

    @Test
    void whatIsNearPaysMoreThereAndAsksForNoMoreSchooling() {
        model.place().set(TEXAS);
        model.name(TELEMARKETERS);
        StartAnswer answer = answer();
        int most = answer.newest().orElseThrow().education().orElseThrow().step();
        long least = median(answer.pay().orElseThrow());
        assertThat(answer.better()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.newest().education().orElseThrow().step()).isLessThanOrEqualTo(most);
            assertThat(median(each.subject().pay().orElseThrow())).isGreaterThan(least);
        });
    }

    private static long median(PayDistribution pay) {
        return ((Figure.Amount) pay.pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).value();
    }
}
