package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.chart.MarkDetail;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the map says of means that are close, with the tables as installed, which have no sampling errors of states,
/// and with errors put in: 2 % everywhere, as an imported workbook could have them.
@NullUnmarked
class NearStatesTest {

    private static final double ERROR = 0.02;
    private static final String SET_ERRORS = "UPDATE wage SET mean_prse = 2.0 WHERE set_id = "
            + "(SELECT set_id FROM wage_set WHERE scope = 'state' AND year = 2023)";
    private static final SocCode USER_SUPPORT = new SocCode("15-1232");
    private static final SocCode NETWORK_SUPPORT = new SocCode("15-1231");

    @TempDir
    private Path folder;

    private final Session session = Sessions.ofMay(2023);
    private MapModel model;

    @Test
    void withoutErrorsRanksAreThoseOfTheFiguresAndItIsSaidThatItCannotBeTold() throws Exception {
        look(false, () -> {
            model.measure().set(StateMeasure.MEAN);
            assertThat(ranking().places()).allMatch(state -> !state.ranks().shared());
            assertThat(near(Language.ENGLISH).rule()).startsWith("There are no sampling errors here").contains("Data");
            assertThat(near(Language.ARABIC).rule()).startsWith("لا تتضمن هذه الأرقام خطأ المعاينة");
            assertThat(near(Language.ENGLISH).sentence(state("Texas"))).startsWith("Texas: whether the mean")
                    .contains("cannot be told");
            assertThat(near(Language.ENGLISH).line(state("Texas"))).isEmpty();
            model.measure().set(StateMeasure.MEDIAN);
            assertThat(near(Language.ENGLISH).sentence(state("Texas"))).isEmpty();
            assertThat(near(Language.ENGLISH).rule()).contains("sampling errors are published for means only");
            model.measure().set(StateMeasure.EMPLOYMENT);
            assertThat(near(Language.ENGLISH).rule()).isEmpty();
        });
    }

    @Test
    void theMeansOfTwoOccupationsAreToldApartInTheCountry() throws Exception {
        look(false, () -> {
            model.choose(USER_SUPPORT);
            model.chooseOther(Optional.of(NETWORK_SUPPORT));
            model.measure().set(StateMeasure.MEAN);
            assertThat(near(Language.ENGLISH).sentence(ranking().nation()))
                    .isEqualTo(
                            "United States: the means of the two occupations are reliably different, at the 90% level.");
            assertThat(near(Language.ARABIC).sentence(ranking().nation())).contains("يختلف متوسطا المهنتين");
            model.measure().set(StateMeasure.MEDIAN);
            assertThat(near(Language.ENGLISH).sentence(ranking().nation()))
                    .startsWith("The sampling error of medians is not published; this is by the means.");
            assertThat(near(Language.ENGLISH).sentence(state("Texas"))).isEmpty();
        });
    }

    @Test
    void closeStatesShareTheRankOfTheHighestThatIsNotReliablyAboveThem() throws Exception {
        look(true, () -> {
            model.measure().set(StateMeasure.MEAN);
            isRankedByLeaders();
            model.adjusted().set(true);
            isRankedByLeaders();
            long compared = ranking().places().stream().filter(state -> state.rank() > 0).count();
            assertThat(near(Language.ENGLISH).rule()).startsWith("Ranks are by mean pay").contains("90%")
                    .endsWith("Where %d are compared with one, about %d look reliably different by chance alone."
                            .formatted(compared, Math.round(compared / 10.0)));
            assertThat(near(Language.ARABIC).rule()).startsWith("المراتب بحسب متوسط الأجر");
            model.measure().set(StateMeasure.MEDIAN);
            assertThat(ranking().places()).allMatch(state -> !state.ranks().shared());
        });
    }

    @Test
    void differencesAndRatiosOfMeansShareRanksToo() throws Exception {
        look(true, () -> {
            model.choose(USER_SUPPORT);
            model.chooseOther(Optional.of(NETWORK_SUPPORT));
            model.measure().set(StateMeasure.MEAN);
            for (OccupationContrast contrast : OccupationContrast.values()) {
                model.contrast().set(contrast);
                assertThat(ranking().places()).as(contrast.name()).anyMatch(state -> state.ranks().shared());
                assertThat(ranking().places()).filteredOn(state -> state.rank() > 0)
                        .allMatch(state -> state.ranks().first() <= state.rank()
                                && state.rank() <= state.ranks().last());
            }
        });
    }

    @Test
    void aStateIsSetAgainstTheCountryInWordsAndInItsDetails() throws Exception {
        look(true, () -> {
            model.measure().set(StateMeasure.MEAN);
            // 23.61 and 17.64, errors 0.472 and 0.194 (1.1 %): the edge is 1.645 × 0.510 = 0.840.
            assertThat(near(Language.ENGLISH).sentence(state("Colorado"))).isEqualTo(
                    "Colorado: the mean is reliably different from that of the United States, at the 90% level.");
            // 17.02, an error of 0.340: the edge is 0.645, the difference 0.62.
            assertThat(near(Language.ENGLISH).sentence(state("South Carolina"))).startsWith(
                    "South Carolina: the mean is not reliably different from that of the United States;");
            assertThat(near(Language.ARABIC).sentence(state("South Carolina"))).contains("لا يختلف متوسط الأجر");
            assertThat(words(Language.ENGLISH).detail(state("South Carolina")).lines())
                    .contains(new MarkDetail.Line("Mean, against United States", "not reliably different", ""));
            assertThat(words(Language.ENGLISH).rank(state("South Carolina"))).matches("\\d+–\\d+ of \\d+");
        });
    }

    @Test
    void whyAStateHasNothingIsSaidOnce() throws Exception {
        look(false, () -> {
            List<MarkDetail.Line> lines = words(Language.ENGLISH).detail(state("Wyoming")).lines();
            assertThat(lines).extracting(MarkDetail.Line::note).containsOnlyOnce("no data: not listed in this state");
            assertThat(words(Language.ENGLISH).detail(state("Texas")).lines()).hasSizeGreaterThan(lines.size() + 4);
        });
    }

    /// Worked out once more in another way: from the top, each takes the place of the leader above it while
    /// (leader − it) < 1.645·√((leader·2 %)² + (it·2 %)²).
    private void isRankedByLeaders() {
        List<RankedPlace> ranked = ranking().places()
                .stream()
                .filter(state -> state.rank() > 0)
                .sorted(Comparator.comparingDouble(NearStatesTest::value).reversed())
                .toList();
        RankedPlace leader = ranked.getFirst();
        int groups = 1;
        for (RankedPlace each : ranked) {
            double edge = 1.645 * Math.sqrt(Math.pow(value(leader) * ERROR, 2) + Math.pow(value(each) * ERROR, 2));
            if (value(leader) - value(each) >= edge) {
                assertThat(each.ranks().first()).isEqualTo(each.rank()).isEqualTo(leader.ranks().last() + 1);
                leader = each;
                groups++;
            }
            assertThat(each.ranks()).as(each.name()).isEqualTo(leader.ranks());
        }
        assertThat(groups).isBetween(3, ranked.size() / 3);
    }

    private void look(boolean errors, Runnable at) throws Exception {
        Path file = folder.resolve("states.db");
        Files.copy(Path.of(System.getProperty("mizan.reference")), file);
        if (errors) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(SET_ERRORS)).isPositive();
            }
        }
        try (Database database = ReferenceDatabase.open(file, () -> {})) {
            model = new MapModel(session, new MapQuestions(database), new DirectTasks());
            session.navigation().go(Stop.at(Screen.MAP));
            at.run();
        }
    }

    private PlaceRanking ranking() {
        return model.ranking().get() instanceof Loadable.Ready<PlaceRanking>(PlaceRanking ranking)
                ? ranking
                : fail("there is no ranking: " + model.ranking().get());
    }

    private MapWords words(Language language) {
        return new MapWords(new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN)),
                ranking());
    }

    private SignificanceWords near(Language language) {
        return words(language).near();
    }

    private RankedPlace state(String name) {
        return ranking().places().stream().filter(state -> state.name().equals(name)).findFirst().orElseThrow();
    }

    private static double value(RankedPlace state) {
        return ((Exact) state.reading()).value();
    }
}
