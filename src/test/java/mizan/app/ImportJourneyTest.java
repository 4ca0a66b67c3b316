package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import mizan.background.Loadable;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.query.ReferenceDatabase;
import mizan.text.Paragraph;
import mizan.ui.search.OccupationFinder.Find;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person drops a newer table on the window, sees what it is, takes it over, sees it everywhere, and takes it out again.
@NullUnmarked
class ImportJourneyTest extends UiTest {

    private static final String HEADER = "area,area_title,area_type,naics,occ_code,occ_title,o_group,tot_emp,h_median,"
            + "a_median,h_mean,a_mean\n";

    @TempDir
    private Path folder;

    /// What this test imported stays in the database that it was imported into: the next class takes a new one.
    @AfterAll
    static void leaveNothingForTheNext() {
        start.database().close();
        start = new Headless(ReferenceDatabase.open(Start.reference(), () -> {}), start.options());
    }

    @Test
    void aNewYearIsDroppedPreviewedImportedSeenAndRemoved() throws Exception {
        Path file = Files.writeString(folder.resolve("all_data_M_2026.csv"), HEADER
                + "99,U.S.,1,000000,41-9041,Telemarketers,detailed,1000,21.21,44120,22,45760\n"
                + "99,U.S.,1,000000,41-9777,Zither Tuners,detailed,10,19.19,39920,20,41600\n"
                + "01,Alabama,2,000000,41-9041,Telemarketers,detailed,100,20.20,42020,21,43680\n");
        settings.vintage().set(Vintage.newest());
        open();
        go(Screen.DATA);
        onScreenThread(() -> {
            program().imports().bring(List.of(file));
            return null;
        });
        settle();
        assertThat(node("#sets", Paragraph.class).getWords()).contains("May\u00A02026").contains("Rows: 1");
        assertThat(node("#replaced", Paragraph.class).getWords()).startsWith("Nothing");
        onScreenThread(() -> {
            node("#store", Button.class).fire();
            return null;
        });
        settle();
        assertThat(node("#sentence", Paragraph.class).getWords()).startsWith("Imported.");
        assertThat(vintages()).startsWith(Vintage.newest(), Vintage.of(2026));
        onScreenThread(() -> {
            program().session().tray().add(new SocCode("41-9041"));
            return null;
        });
        go(Screen.MAP);
        assertThat(texts()).anyMatch(text -> text.contains("$20.20"));
        onScreenThread(() -> {
            program().session().home().set("01");
            return null;
        });
        go(Screen.COMPARE);
        assertThat(texts()).anyMatch(text -> text.contains("May\u00A02026, Alabama"));
        assertThat(finds("zither")).containsExactly("Zither Tuners");
        go(Screen.DATA);
        reopenReport();
        assertThat(node("#sentence", Paragraph.class).getWords()).startsWith("Imported. Rows read: 3.");
        nothingGoesBeforeThePersonHasSaidSo();
        removeAll();
        assertThat(node("#removed", Paragraph.class).getWords())
                .isEqualTo("Removed: Wages by occupation and state (OEWS), May\u00A02026 (rows: 1).");
        assertThat(vintages()).doesNotContain(Vintage.of(2026));
        bringOneBack();
    }

    private List<Object> vintages() {
        go(Screen.COMPARE);
        return onScreenThread(
                () -> List.<Object>copyOf(((ComboBox<?>) scene().getRoot().lookup("#vintage")).getItems()));
    }

    /// Every text in the window.
    private List<String> texts() {
        return onScreenThread(() -> {
            List<String> texts = new ArrayList<>();
            scene().getRoot().lookupAll("*").forEach(node -> {
                if (node instanceof Labeled labeled && labeled.getText() != null) {
                    texts.add(labeled.getText());
                } else if (node instanceof Text text) {
                    texts.add(text.getText());
                }
            });
            return texts;
        });
    }

    /// What the search offers for a word.
    private List<String> finds(String word) {
        onScreenThread(() -> {
            program().search().query().set(word);
            return null;
        });
        settle();
        return onScreenThread(
                () -> program().search().finds().get() instanceof Loadable.Ready<List<Find>>(List<Find> found)
                        ? found.stream().map(find -> find.occupation().title()).toList()
                        : List.of());
    }

    private void reopenReport() {
        onScreenThread(() -> {
            program().search().query().set("");
            node("#dismiss", Button.class).fire();
            TableView<?> table = (TableView<?>) scene().getRoot().lookup("#table");
            Button report = (Button) scene().getRoot().lookup("#report");
            for (int i = 0; report.isDisable(); i++) {
                table.getSelectionModel().select(i);
            }
            report.fire();
            return null;
        });
        settle();
    }

    private void go(Screen screen) {
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(screen));
            return null;
        });
        settle();
    }

    private void nothingGoesBeforeThePersonHasSaidSo() {
        onScreenThread(() -> {
            TableView<?> table = (TableView<?>) scene().getRoot().lookup("#table");
            table.getSelectionModel().select(0);
            table.requestFocus();
            return null;
        });
        robot.type(KeyCode.DELETE);
        settle();
        assertThat(node("#asked", Paragraph.class).getWords()).contains("May\u00A02026")
                .contains("Only importing its file again");
        assertThat(onScreenThread(() -> scene().getFocusOwner().getId())).isEqualTo("removal-keep");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(vintages()).startsWith(Vintage.newest(), Vintage.of(2026));
        go(Screen.DATA);
    }

    private void removeAll() {
        onScreenThread(() -> {
            TableView<?> table = (TableView<?>) scene().getRoot().lookup("#table");
            Button remove = (Button) scene().getRoot().lookup("#remove");
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < table.getItems().size(); i++) {
                    table.getSelectionModel().select(i);
                    if (!remove.isDisable()) {
                        remove.fire();
                        ((Button) scene().getRoot().lookup("#removal-remove")).fire();
                        break;
                    }
                }
            }
            return null;
        });
        settle();
    }

    /// The last that was taken out comes back first.
    private void bringOneBack() {
        go(Screen.DATA);
        onScreenThread(() -> {
            node("#bring-back", Button.class).fire();
            return null;
        });
        settle();
        assertThat(texts()).anyMatch(text -> text.startsWith("Wages by occupation and state (OEWS) · imported on"));
        assertThat(node("#removed", Paragraph.class).getWords())
                .isEqualTo("Removed: Wages by occupation, United States (OEWS), May\u00A02026 (rows: 2).");
    }
}
