package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The report is read in its own window, saved from there, and the window is closed.
@NullUnmarked
class ReportWindowTest extends UiTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeWindow() {
        onScreenThread(() -> {
            reports().forEach(Stage::hide);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void itsPagesAreReadSavedAndClosedByMouseAndKeys(Language language) throws Exception {
        settings.language().set(language);
        open();
        robot.clickOn("#make-report");
        settle();
        assertThat(report().getTitle()).isEqualTo(language == Language.ARABIC ? "التقرير" : "Report");
        List<String> pages = pages();
        assertThat(pages).hasSizeBetween(2, 4);
        assertThat(pages.getFirst())
                .isEqualTo((language == Language.ARABIC ? "صفحة 1 من " : "page 1 of ") + pages.size());

        assertPagesFit();
        shrink();
        assertPagesFit();

        Path file = folder.resolve("report.pdf");
        dialogs.choose(file);
        robot.clickOn(part("#save", Button.class));
        settle();
        assertThat(part("#said", Paragraph.class).getWords()).contains("report.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages.size());
        }
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(onScreenThread(ReportWindowTest::reports)).isEmpty();
    }

    @Test
    void itCanBeInTheOtherLanguage() throws Exception {
        open();
        robot.clickOn("#make-report");
        settle();
        onScreenThread(() -> {
            part("#language", ComboBox.class).getSelectionModel().select(1);
            return null;
        });
        settle();
        Path file = folder.resolve("report.pdf");
        dialogs.choose(file);
        robot.clickOn(part("#save", Button.class));
        settle();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("المصادر والطريقة");
        }
    }

    private static void shrink() {
        onScreenThread(() -> {
            report().setWidth(report().getMinWidth());
            return null;
        });
        settle();
    }

    private static void assertPagesFit() {
        ScrollPane scroll = part(".report-scroll", ScrollPane.class);
        onScreenThread(() -> {
            Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
            assertThat(scroll.lookupAll(".report-page")).isNotEmpty().allSatisfy(page -> {
                Bounds bounds = page.localToScene(page.getBoundsInLocal());
                assertThat(bounds.getMinX()).isGreaterThan(seen.getMinX());
                assertThat(bounds.getMaxX()).isLessThan(seen.getMaxX());
            });
            return null;
        });
    }

    private List<String> pages() {
        return onScreenThread(() -> report().getScene()
                .getRoot()
                .lookupAll(".report-page")
                .stream()
                .flatMap(page -> page.lookupAll("ImageView").stream())
                .map(ImageView.class::cast)
                .map(ImageView::getAccessibleText)
                .map(text -> text.replace("\u200E", ""))
                .toList());
    }

    private static <N extends Node> N part(String selector, Class<N> type) {
        return onScreenThread(() -> type.cast(report().getScene().getRoot().lookup(selector)));
    }

    private static Stage report() {
        return onScreenThread(() -> reports().getFirst());
    }

    private static List<Stage> reports() {
        return Window.getWindows()
                .stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getOwner() != null)
                .toList();
    }
}
