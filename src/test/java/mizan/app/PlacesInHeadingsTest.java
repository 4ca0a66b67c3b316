package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.Vintage;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.takeaway.ReportPart.Wanted;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever year and place are chosen, every figure on every screen, in what is taken away and in the report is of the
/// year and place that its heading names, or of the wider place that its row names.
@NullUnmarked
class PlacesInHeadingsTest extends HeadedCards {

    /// The country, a state, a metropolitan area, the rest of a state, and a territory without prices.
    private static final List<String> PLACES = List.of("", "48", "34620", "1800001", "72");
    /// The newest, those of the states, and one that only the nation has.
    private static final List<Vintage> VINTAGES = List.of(Vintage.newest(), Vintage.of(2024), Vintage.of(2023),
            Vintage.of(2021));
    /// Pages that are about the place, and those that are the same wherever one lives.
    private static final List<Stop> OF_PLACE = List.of(Stop.at(Screen.COMPARE), new Stop(Screen.CAREERS, "filter"),
            new Stop(Screen.CAREERS, TELEMARKETERS));
    private static final List<Stop> OF_ALL = List.of(new Stop(Screen.COMPARE, "56"), Stop.at(Screen.MAP),
            Stop.at(Screen.CAREERS));

    @ParameterizedTest
    @EnumSource
    void allScreensOverAllChoices(Language language) {
        openAt(Vintage.newest(), language, Stop.at(Screen.COMPARE));
        long amounts = 0;
        for (Vintage vintage : VINTAGES) {
            for (String place : PLACES) {
                choose(vintage, place);
                amounts += OF_PLACE.stream().mapToLong(this::check).sum();
            }
            amounts += OF_ALL.stream().mapToLong(this::check).sum();
        }
        assertThat(amounts).isGreaterThan(1_000);
    }

    private void choose(Vintage vintage, String place) {
        onScreenThread(() -> {
            program().session().chooseVintage(vintage);
            program().session().home().set(place);
            return null;
        });
        settle();
    }

    /// @return how many amounts were looked at; the territory has none of some years
    private long check(Stop stop) {
        onScreenThread(() -> {
            program().session().navigation().go(stop);
            return null;
        });
        settle();
        List<Card> cards = cards(1);
        boolean all = stop.screen() == Screen.CAREERS && !stop.detail().equals(TELEMARKETERS);
        boolean one = stop.detail().equals(TELEMARKETERS);
        if (cards.stream().anyMatch(card -> exportable(card).isPresent()) && !all) {
            filesSayTheSameYear(cards);
        }
        return figuresOfTheHeadings(one ? cards.subList(0, cards.size() - 1) : cards,
                all ? List.of() : one ? List.of(TELEMARKETERS, "00-0000") : ROLES);
    }

    @ParameterizedTest
    @EnumSource
    void theReportOverAllChoices(Language language) {
        for (Vintage vintage : VINTAGES) {
            for (String place : PLACES) {
                Wanted wanted = SampleReports.wanted(language, NumberingSystem.LATIN, ROLES, vintage, place,
                        Optional.empty(),
                        false);
                List<Card> parts = onScreenThread(() -> ReportParts.of(database())
                        .ask(wanted)
                        .stream()
                        .flatMap(answer -> parts(answer).stream())
                        .toList());
                assertThat(parts).hasSize(3);
                figuresAreOfTheHeadings(parts, ROLES);
            }
        }
    }
}
