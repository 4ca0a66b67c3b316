package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.Vintage;
import mizan.domain.scorecard.Scorecard;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.report.Paper;
import mizan.report.ReportPdf;
import mizan.settings.DataDirectory;
import mizan.settings.SettingsFile;
import mizan.ui.takeaway.ReportPart.Wanted;
import mizan.ui.takeaway.ReportWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A report is about what was chosen, says what is missing, and breaks its pages where a reader would.
@NullUnmarked
class ReportPagesTest extends UiTest {

    private static final String TEXAS = "48";
    /// Of the year 2021, only how many there are is published of it.
    private static final String SUPPRESSED = "41-9012";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ENGLISH, 'May\u00A02023, Texas', Telemarketers", "ARABIC, تكساس, المسوقون عبر الهاتف"})
    void payIsThatOfTheChosenPlaceAndTheChosenOccupations(Language language, String place, String occupation)
            throws Exception {
        List<String> pages = pages(
                SampleReports.wanted(language, NumberingSystem.LATIN, List.of("41-9041"), Vintage.of(2023), TEXAS,
                        Optional.empty(), false));
        assertThat(pages.getFirst()).contains(place, occupation, "12,170", "$16.72").doesNotContain("81,580");
    }

    @Test
    void theCommandTakesThePlaceAndTheTrayOfTheDataFolder() throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.prepare();
        try (SettingsFile file = SettingsFile.open(data.settings())) {
            file.settings().home().set(TEXAS);
            file.settings().tray().set("43-4051");
        }
        assertThat(Files.readString(data.settings())).contains("43-4051");
        Path pdf = folder.resolve("a.pdf");
        assertThat(ReportCommand.run(Options.parse(new String[]{"--report", pdf.toString()}), data,
                new PrintStream(System.err, true, StandardCharsets.UTF_8))).isZero();
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Texas", "Customer Service Representatives")
                    .doesNotContain("Telemarketers");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPublishedHasItsReason(Language language) throws Exception {
        List<String> pages = pages(
                SampleReports.wanted(language, NumberingSystem.LATIN, List.of(SUPPRESSED), Vintage.of(2021), "",
                        Optional.empty(), false));
        assertThat(pages.getFirst()).contains("2,000",
                language == Language.ENGLISH ? "estimate not available" : "التقدير غير متاح");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Choose one or more", "ARABIC, اختر مهنة"})
    void anEmptyOneSaysWhatToDo(Language language, String what) throws Exception {
        assertThat(pages(SampleReports.wanted(language, NumberingSystem.LATIN, List.of(), Optional.empty(), false)))
                .singleElement()
                .asString().contains(what);
    }

    @Test
    void theFirstOccupationThatTheStatesListIsOnTheMap() throws Exception {
        // The tables of the states do not list the first of the two.
        List<String> pages = pages(
                SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, List.of("53-1047", "41-9041"),
                        Optional.empty(), false));
        assertThat(pages.get(1)).startsWith("Telemarketers · Median pay per hour");
    }

    @ParameterizedTest
    @EnumSource
    void sourcesAndMethodStandTogetherOnTheLastPage(Language language) throws Exception {
        for (int items = 6; items <= 24; items += 2) {
            Optional<Scorecard> card = Optional.of(SampleReports.card(language, items));
            List<String> pages = pages(
                    SampleReports.wanted(language, NumberingSystem.LATIN, List.of("27-2011"), card, true));
            assertThat(pages.getLast()).as(items + " items").contains(
                    language == Language.ENGLISH ? "Sources and method" : "المصادر والطريقة",
                    language == Language.ENGLISH ? "State outlines" : "حدود الولايات");
        }
    }

    private List<String> pages(Wanted wanted) throws Exception {
        ReportWork work = ReportParts.of(database());
        var answers = work.ask(wanted);
        byte[] pdf = ReportPdf.write(onScreenThread(() -> work.put(wanted, answers, Appearance::onPaper, "2026")),
                Paper.A4);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replace("\u200E", ""));
            }
        }
        return pages;
    }
}
