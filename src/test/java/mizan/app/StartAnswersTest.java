package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever year is chosen and whatever place the sentence of the first screen names, every figure of its answer is of the
/// year and place that the line below it names. What pay buys is worked out, and says so itself.
@NullUnmarked
class StartAnswersTest extends HeadedCards {

    private static final List<String> PLACES = List.of("", "48", "34620", "1800001", "72");
    private static final List<Vintage> VINTAGES = List.of(Vintage.newest(), Vintage.of(2024), Vintage.of(2023),
            Vintage.of(2021));

    @ParameterizedTest
    @EnumSource
    void figuresAreOfTheYearAndPlaceThatTheLineBelowThemNames(Language language) {
        openAt(Vintage.newest(), language, Stop.at(Screen.START));
        onScreenThread(() -> {
            program().start().name(new SocCode(TELEMARKETERS));
            return null;
        });
        long amounts = 0;
        for (Vintage vintage : VINTAGES) {
            for (String place : PLACES) {
                onScreenThread(() -> {
                    program().session().chooseVintage(vintage);
                    program().start().place().set(place);
                    return null;
                });
                settle();
                List<Card> cards = onScreenThread(() -> List.of(card("#source"), card("#betterSource")));
                amounts += figuresOfTheHeadings(cards.subList(0, 1), List.of(TELEMARKETERS));
                amounts += figuresOfTheHeadings(cards.subList(1, 2), List.of());
            }
        }
        assertThat(amounts).isGreaterThan(150);
    }

    /// @param line of the source, which a card has instead of a heading
    private Card card(String line) {
        Node source = shown(line);
        Parent card = CardWords.card(source);
        String named = CardWords.words(source);
        if (line.equals("#betterSource")) {
            named = CardWords.words(shown("#source"));
        }
        String heading = "· " + named.substring(named.lastIndexOf(". ", named.indexOf(" · ")) + 1).strip();
        return new Card(heading, card, CardWords.shown(card)
                .filter(node -> !CardWords.of(node, "tick") && !"buys".equals(node.getId()))
                .map(CardWords::words)
                .filter(text -> !text.isBlank())
                .toList());
    }

    private Node shown(String id) {
        return CardWords.shown(scene().getRoot()).filter(node -> id.equals("#" + node.getId())).findFirst()
                .orElseThrow();
    }
}
