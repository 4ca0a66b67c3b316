package mizan.ui.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mizan.files.FileInTheWay;
import mizan.files.FileReplacement;
import mizan.files.FileReplacement.Readers;
import mizan.files.NoRoom;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FigureText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why a file was not saved, whatever language the system gives its reasons in.
@NullUnmarked
class FileSavingTest {

    @TempDir
    private Path folder;

    private final FigureText figureText = new FigureText(new Messages(Language.ENGLISH),
            new Formats(Language.ENGLISH, NumberingSystem.LATIN));

    @Test
    void aFullDiskIsToldByItsRoom() {
        Path file = folder.resolve("a.csv");
        IOException german = new IOException("Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung");
        assertThat(why(NoRoom.or(german, file, Long.MAX_VALUE), file)).isEqualTo(text("take.failed.full"));
        assertThat(why(NoRoom.or(german, file, 1), file)).isEqualTo(text("take.failed", "a.csv"));
    }

    @Test
    void aFolderThatIsNoneIsToldByLooking() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        Path file = noFolder.resolve("a.csv");
        assertThat(why(new IOException("Ist kein Verzeichnis"), file))
                .isEqualTo(text("take.failed.folder", noFolder.toString()));
    }

    @Test
    void aPipeOfTheNameIsSaidToBeNoFile() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        FileInTheWay refused = catchThrowableOfType(FileInTheWay.class,
                () -> FileReplacement.write(pipe, Readers.AS_USUAL, new byte[9]));
        assertThat(why(refused, pipe)).isEqualTo(text("take.failed.device", "pipe.csv"));
        assertThat(Files.exists(pipe)).isTrue();
    }

    @Test
    void aNameThatIsTooLongIsToldByItsLength() {
        String name = "ا".repeat(250) + ".csv";
        assertThat(why(new IOException("Der Dateiname ist zu lang"), folder.resolve(name)))
                .isEqualTo(text("take.failed.name", name));
    }

    private String why(Exception failure, Path file) {
        return FileSaving.why(failure, file, figureText);
    }

    private String text(String key, String... values) {
        return figureText.text(key, values);
    }
}
