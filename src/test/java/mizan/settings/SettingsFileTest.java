package mizan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mizan.domain.data.Vintage;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        Path file = folder.resolve("settings.properties");
        try (SettingsFile open = SettingsFile.open(file)) {
            open.settings().language().set(Language.ARABIC);
            open.settings().digits().set(NumberingSystem.ARABIC_INDIC);
            open.settings().payBasis().set(PayBasis.ANNUAL);
            open.settings().myPay().set("١٨٫٥٠");
        }
        try (SettingsFile again = SettingsFile.open(file)) {
            assertThat(again.settings().language().get()).isEqualTo(Language.ARABIC);
            assertThat(again.settings().digits().get()).isEqualTo(NumberingSystem.ARABIC_INDIC);
            assertThat(again.settings().payBasis().get()).isEqualTo(PayBasis.ANNUAL);
            assertThat(again.settings().myPay().get()).isEqualTo("١٨٫٥٠");
        }
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.resolve("settings.properties.unfinished")).doesNotExist();
    }

    /// Version 0.1.0 wrote 2023 for everybody.
    @ParameterizedTest
    @CsvSource({"vintage=2023, newest", "vintage=2021, 2021", "year=2023, 2023", "vintage=2021 year=newest, newest",
            "year=x, newest"})
    void theNewestYearUnlessAPersonChoseOne(String written, String year) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), written.replace(' ', '\n'));
        try (SettingsFile open = SettingsFile.open(file)) {
            assertThat(open.settings().vintage().get()).isEqualTo(Vintage.read(year));
        }
    }

    /// Earlier versions kept a home state, a place to compare and the state of the prices apart.
    @ParameterizedTest
    @CsvSource({"home-state=48, 48", "place=34620, 34620", "home-state=48 place=06, 48", "home=18 home-state=48, 18",
            "home-state= place=06, 06", "prices-of=06, ''"})
    void theOnePlaceIsWhatWasChosenBefore(String written, String home) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), written.replace(' ', '\n'));
        try (SettingsFile open = SettingsFile.open(file)) {
            assertThat(open.settings().home().get()).isEqualTo(home);
        }
    }

    @Test
    void theFourRolesThatNobodyChoseLeaveTheTray() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "tray=" + SampleSettings.ROLES + "\n");
        try (SettingsFile untouched = SettingsFile.open(file)) {
            assertThat(untouched.settings().tray().get()).isEmpty();
        }
        Files.writeString(file, "tray=43-4051 15-1231 15-1232\n");
        try (SettingsFile touched = SettingsFile.open(file)) {
            assertThat(touched.settings().tray().get()).isEqualTo("43-4051 15-1231 15-1232");
        }
        // Whoever puts the four in with this version has chosen them.
        Files.delete(file);
        try (SettingsFile chosen = SettingsFile.open(file)) {
            chosen.settings().tray().set(SampleSettings.ROLES);
        }
        try (SettingsFile again = SettingsFile.open(file)) {
            assertThat(again.settings().tray().get()).isEqualTo(SampleSettings.ROLES);
        }
    }

    @Test
    void withoutAChangeNothingIsWritten() {
        Path file = folder.resolve("settings.properties");
        SettingsFile.open(file).close();
        assertThat(file).doesNotExist();
    }

    @Test
    void aValueThatIsNoneIsReplacedByTheDefaultAndTheOthersAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"),
                "digits=ROMAN\nlanguage=ARABIC\nunknown=1\n");
        try (SettingsFile open = SettingsFile.open(file)) {
            assertThat(open.settings().digits().get()).isEqualTo(NumberingSystem.LATIN);
            assertThat(open.settings().language().get()).isEqualTo(Language.ARABIC);
        }
    }

    /// Whoever writes the file by hand writes what the command line takes.
    @ParameterizedTest
    @CsvSource({"language=ar", "language=AR", "language=ar_EG", "language=Arabic", "language=ARABIC"})
    void aLanguageIsReadByItsCodeAndItsNameInAnyCase(String written) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), written);
        try (SettingsFile open = SettingsFile.open(file)) {
            assertThat(open.settings().language().get()).isEqualTo(Language.ARABIC);
        }
    }

    @Test
    void aChoiceIsReadInAnyCase() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"),
                "theme=dark\ndigits=arabic-indic\npay-basis=Annual\npay-measure=mean\ncontrast=high \n");
        try (SettingsFile open = SettingsFile.open(file)) {
            Settings read = open.settings();
            assertThat(read.theme().get()).isEqualTo(Theme.DARK);
            assertThat(read.digits().get()).isEqualTo(NumberingSystem.ARABIC_INDIC);
            assertThat(read.payBasis().get()).isEqualTo(PayBasis.ANNUAL);
            assertThat(read.payMeasure().get()).isEqualTo(PayMeasure.MEAN);
            assertThat(read.contrast().get()).isEqualTo(Contrast.HIGH);
        }
    }

    @Test
    void aValueThatIsNoneStaysInTheFileUntilAnotherIsChosen() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "language=klingon\nzoom=huge\n");
        try (SettingsFile open = SettingsFile.open(file)) {
            open.settings().zoom().set(125);
        }
        assertThat(file).content().contains("language=klingon").contains("zoom=125");
        try (SettingsFile open = SettingsFile.open(file)) {
            open.settings().language().set(Language.ARABIC);
        }
        assertThat(file).content().contains("language=ARABIC");
    }

    @Test
    void aFileThatCannotBeReadKeepsNobodyOut() throws IOException {
        byte[] broken = {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u'};
        Path file = Files.write(folder.resolve("settings.properties"), broken);
        Path kept = folder.resolve("settings.properties.unreadable");
        try (SettingsFile open = SettingsFile.open(file)) {
            assertThat(open.settings().digits().get()).isEqualTo(NumberingSystem.LATIN);
            assertThat(open.unreadable()).contains(kept);
            open.settings().language().set(Language.ARABIC);
        }
        assertThat(kept).hasBinaryContent(broken);
        // It is told once.
        try (SettingsFile again = SettingsFile.open(file)) {
            assertThat(again.settings().language().get()).isEqualTo(Language.ARABIC);
            assertThat(again.unreadable()).isEmpty();
        }
    }
}
