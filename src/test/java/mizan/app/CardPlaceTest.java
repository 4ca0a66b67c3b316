package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.CallCentreRoles;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An offer in a city is in that city on the first screen and on its card.
class CardPlaceTest extends ScorecardWalk {

    private static final String AUSTIN = "12420";
    private static final String MUNCIE = "34620";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Austin | muncie | Indiana, as none is published for Muncie, IN
            ARABIC  | أوستن  | مانسي  | إنديانا، لعدم نشر رقم عن مانسي، إنديانا
            """)
    void theCardOfAnOfferInACityIsSetAgainstWhatIsPaidThere(Language language, String austin, String typed,
            String standsIn) {
        settings.tray().set("");
        settings.screen().set("");
        settings.vintage().set(Vintage.newest());
        settings.language().set(language);
        open();
        onScreenThread(() -> {
            program().start().name(CallCentreRoles.TELEMARKETERS);
            program().start().place().set(AUSTIN);
            program().start().typedPay().set("17.50");
            return null;
        });
        eventually("the first screen says how far it is from the middle of Austin",
                () -> words("#figure").contains("$6.39"));
        robot.clickOn("#weigh");
        eventually("the card says the same figure of the same place",
                () -> published().contains("$23.89") && published().contains(austin));
        assertThat(onScreenThread(() -> node("#subject-place .text-field", TextField.class).getText()))
                .contains(austin);
        assertThat(onScreenThread(() -> node("#subject-place .text-field", TextField.class).getPadding().getRight()))
                .as("the cross does not stand on the name").isGreaterThanOrEqualTo(24);
        robot.clickOn("#subject-place .text-field").write(typed);
        eventually("it is found", () -> window("#place-finds") != null);
        robot.push(KeyCode.ENTER);
        eventually("the wider place is named", () -> published().contains("$15.17") && published().contains(standsIn));
        assertThat(card().orElseThrow().subject().place()).contains(MUNCIE);
        assertThat(program().session().tray().option("41-9041").orElseThrow().place()).isEqualTo(Optional.of(MUNCIE));
    }

    private String published() {
        return onScreenThread(() -> node("#published", Label.class) == null
                ? ""
                : node("#published", Label.class).getText());
    }

    private String words(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream()
                .map(node -> node instanceof Paragraph paragraph ? paragraph.getWords() : ((Label) node).getText())
                .findFirst().orElse(""));
    }
}
