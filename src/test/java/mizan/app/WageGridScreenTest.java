package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The grid of wage tables: by mouse and by keys, in both directions.
@NullUnmarked
class WageGridScreenTest extends UiTest {

    @Test
    void aMarkTellsOfItsTableAndItsLineIsChosen() {
        openData(Language.ENGLISH);
        press("Wages by occupation and state (OEWS), May\u00A02024");
        eventually("it is told", () -> detail().startsWith("Wages by occupation and state (OEWS), May\u00A02024: "
                + "it came with the program. Rows: "));
        assertThat(onScreenThread(() -> String.valueOf(node("#table", TableView.class).getSelectionModel()
                .getSelectedItem()))).contains("and state").contains("2024");
    }

    @Test
    void whatCouldBeNewerHasItsOfficialName() {
        openData(Language.ENGLISH);
        press("Wages by occupation and sector (OEWS), May\u00A02025");
        eventually("it is told", () -> detail().contains("not installed; the newest one here is of May\u00A02024"));
        assertThat(onScreenThread(this::detail)).contains("National industry-specific and by ownership")
                .contains("oesm25in4.zip");
        assertThat(onScreenThread(() -> node("#table", TableView.class).getSelectionModel().getSelectedItem()))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, RIGHT", "ARABIC, LEFT"})
    void arrowsGoFromMarkToMarkAndTabPassesThem(Language language, KeyCode older) {
        openData(language);
        Node first = onScreenThread(() -> {
            Button button = marks().getFirst();
            button.requestFocus();
            return button;
        });
        robot.push(older);
        Node second = onScreenThread(() -> scene().getFocusOwner());
        assertThat(onScreenThread(() -> marks().indexOf(second))).isEqualTo(1);
        robot.push(KeyCode.DOWN).push(KeyCode.UP);
        assertThat(onScreenThread(() -> scene().getFocusOwner())).isEqualTo(second);
        robot.push(KeyCode.TAB);
        assertThat(onScreenThread(() -> scene().getFocusOwner())).isNotEqualTo(first)
                .isNotIn(onScreenThread(this::marks));
    }

    private void openData(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.DATA.id());
        open();
        eventually("the grid is there", () -> !marks().isEmpty());
    }

    /// Row by row.
    private List<Button> marks() {
        return marksInTheWindow().toList();
    }

    private Stream<Button> marksInTheWindow() {
        return scene().getRoot().lookupAll(".wage-cell").stream().map(Button.class::cast);
    }

    private void press(String tooltip) {
        onScreenThread(() -> {
            marksInTheWindow().filter(each -> each.getTooltip().getText().equals(tooltip)).findFirst().orElseThrow()
                    .fire();
            return null;
        });
    }

    private String detail() {
        return ((Paragraph) scene().getRoot().lookup(".wage-grid #detail")).getWords();
    }
}
