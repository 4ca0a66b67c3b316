package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import mizan.export.StrictCsv;
import mizan.i18n.Language;
import mizan.settings.Theme;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is on screen is taken away by the menu that every card has.
@NullUnmarked
class TakeAwayTest extends Taking {

    @ParameterizedTest
    @EnumSource
    void theFiguresOfATableReadBackAsTheyStandThere(Language language) throws Exception {
        Path file = take(language, "a.csv", "CSV");
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF");
        List<List<String>> lines = StrictCsv.read(text.substring(1));
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).contains("41-9041", "81580", "11.74", "13.85", "16.58", "19.41", "23.90", "17.64",
                "1.1", "4", "2023");
        assertThat(lines.get(1)).contains(language == Language.ARABIC
                ? new String[]{"وطني", "منشور"}
                : new String[]{"national", "published"});
        assertThat(lines).allMatch(line -> line.size() == lines.getFirst().size());
        assertThat(settings.exportFolder().get()).isEqualTo(folder.toString());
    }

    @Test
    void aPictureIsLightAndAsLargeAsChosenWhateverTheLook() throws Exception {
        settings.theme().set(Theme.DARK);
        Path file = take(Language.ARABIC, "a.png", "3×");
        Image picture = new Image(file.toUri().toString());
        assertThat(picture.getWidth()).isGreaterThanOrEqualTo(3 * 640);
        assertThat(picture.getPixelReader().getColor(12, 12).getBrightness()).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @EnumSource
    void aDrawingHasItsTitleSourceAndFiguresAsText(Language language) throws Exception {
        String svg = Files.readString(take(language, "a.svg", "SVG"));
        assertThat(svg).contains("<title>", "xml:lang=\"" + language.tag() + "\"", "OEWS", "81,580");
        assertThat(svg).contains(language == Language.ARABIC ? "ممثلو خدمة العملاء" : "Telemarketers");
    }

    @Test
    void ofAPlaceThatWasChosenTheTableSaysSo() throws Exception {
        settings.home().set("48");
        List<List<String>> lines = StrictCsv.read(Files.readString(take(Language.ENGLISH, "a.csv", "CSV")));
        assertThat(lines.get(1)).contains("41-9041", "state 48").doesNotContain("81580");
    }

    @Test
    void allTablesBehindTheScreenAreInOneFile() throws Exception {
        String json = Files.readString(take(Language.ENGLISH, "a.json", "JSON"));
        assertThat(json).contains("\"national\"", "\"sector\"", "81580", "By industry", "Over the years");
    }

    @Test
    void aFileThatWasNotNamedInFullIsNotReplacedUnasked() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "before");
        take(Language.ENGLISH, "a", "CSV");
        assertThat(folder.resolve("a.csv")).hasContent("before");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesNothingBehind() throws Exception {
        take(Language.ENGLISH, "ا".repeat(250) + ".csv", "CSV");
        assertThat(said(tableButton())).isEqualTo("Not saved: the name is too long for this system.");
        take(tableButton(), "CSV", folder.resolve("gone/a.csv"));
        assertThat(said(tableButton())).startsWith("Not saved: the folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Not saved: a folder is called, 'Not saved: the folder', 'Saved: '",
            "ARABIC, لم يُحفظ: هناك مجلد اسمه, لم يُحفظ: المجلد, 'حُفظ الملف: '"})
    void whatIsInTheWayIsNamedWhateverTheFileIsCalled(Language language, String aFolder, String noFolder,
            String saved) throws Exception {
        Files.createDirectory(folder.resolve("no space left.csv"));
        Files.createFile(folder.resolve("read-only"));
        take(language, "no space left.csv", "CSV");
        assertThat(said(tableButton())).startsWith(aFolder).contains("no space left.csv");
        take(tableButton(), "CSV", folder.resolve("read-only").resolve("a.csv"));
        assertThat(said(tableButton())).startsWith(noFolder);
        take(tableButton(), "CSV", folder.resolve("أجور المهن  2023.csv"));
        assertThat(said(tableButton())).startsWith(saved).contains("أجور المهن  2023.csv");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "no space left.csv", "read-only", "أجور المهن  2023.csv");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = {"COMPARE", "MAP"})
    void everyCardWithFiguresHasTheMenu(Screen screen) {
        settings.screen().set(screen.id());
        open();
        assertThat(buttons()).hasSize(screen == Screen.MAP ? 3 : 5)
                .allMatch(button -> button.getAccessibleText().equals("Copy, save as a file"));
    }

    /// From the card with the table of Compare.
    private Path take(Language language, String name, String kind) {
        settings.language().set(language);
        open();
        Path file = folder.resolve(name);
        take(tableButton(), kind, file);
        return file;
    }
}
