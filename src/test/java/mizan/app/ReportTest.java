package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Scorecard;
import mizan.export.pdf.PageImages;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.query.Descriptions;
import mizan.report.Block;
import mizan.report.Paper;
import mizan.report.Report;
import mizan.report.ReportPdf;
import mizan.ui.takeaway.ReportPart.Answer;
import mizan.ui.takeaway.ReportPart.Wanted;
import mizan.ui.takeaway.ReportWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a report says can be found in its PDF file by those who search, copy and listen.
@NullUnmarked
class ReportTest extends UiTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ARABIC_WORD = Pattern.compile("\\p{IsArabic}+");
    private static final Pattern FIGURE = Pattern.compile("[\\d٠-٩][\\d٠-٩.,٬٫]*");
    private static final List<String> ROLES = List.of("41-9041", "43-4051", "15-1231", "15-1232");
    /// The longest titles of the classification.
    private static final List<String> LONGEST = List.of("53-1047", "25-1065", "47-5049", "51-4191", "25-2055",
            "29-2099");

    /// It lies in a folder among others, and on a table among others.
    @Test
    void theTitleSaysOfWhomWhereAndWhen() {
        assertThat(title(report(SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, List.of("43-4051"),
                Vintage.of(2025), "39", Optional.empty(), false))))
                .isEqualTo("Customer Service Representatives · Ohio · May 2025: a report by Mizan");
        assertThat(
                title(report(SampleReports.wanted(Language.ARABIC, NumberingSystem.LATIN, List.of("43-4051", "29-1141"),
                        Vintage.of(2025), "", Optional.empty(), false))))
                .startsWith("ممثلو خدمة العملاء، ").endsWith(" · الولايات المتحدة · مايو 2025: تقرير من «ميزان»");
        assertThat(report(SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, ROLES, Optional.empty(), false))
                .title())
                .as("more than three").isEqualTo("Careers weighed: a report by Mizan");
    }

    @ParameterizedTest
    @CsvSource({"en-US, LETTER", "es-MX, LETTER", "de-DE, A4", "ar-EG, A4", "en, LETTER"})
    void thePaperIsThatOfTheMachinesCountryOrOfTheFigures(String machine, Paper paper) {
        assertThat(Paper.of(Locale.forLanguageTag(machine))).isEqualTo(paper);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordAndFigureIsFoundInTheOrderOfReading(Language language) throws Exception {
        Report report = report(SampleReports.wanted(language, NumberingSystem.LATIN, ROLES,
                Optional.of(SampleReports.card(language, 14)), true));
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(report, Paper.A4))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).doesNotContainPattern("[\uFB50-\uFDFF\uFE70-\uFEFC\uE000-\uF8FF]");
            // Where the scripts are mixed in a line, PDFBox has an order of its own for those of the other script.
            Pattern script = language == Language.ARABIC ? ARABIC_WORD : WORD;
            List<String> words = tokens(script, text);
            for (String sentence : sentences(report)) {
                List<String> wanted = tokens(script, sentence);
                assertThat(Collections.indexOfSubList(words, wanted)).as(sentence).isNotNegative();
            }
            // It also leaves out the space between two cells of a row from right to left.
            assertThat(plain(text)).contains(Stream.concat(sentences(report).stream(), cells(report).stream())
                    .flatMap(each -> tokens(FIGURE, each).stream())
                    .toList());
            assertThat(plain(text)).contains(Stream.concat(sentences(report).stream(), cells(report).stream())
                    .flatMap(each -> tokens(WORD, each).stream())
                    .toList());
            assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itTellsWhatPeopleDo(Language language) {
        Report report = report(SampleReports.wanted(language, NumberingSystem.LATIN, LONGEST, Optional.empty(), false));
        Descriptions descriptions = new Descriptions(database());
        List<SocCode> codes = LONGEST.stream().map(SocCode::new).toList();
        // Teachers of special classes in kindergartens (25-2055) are published with others only.
        assertThat(descriptions.ask(codes, language.tag()).values()).hasSize(LONGEST.size() - 1)
                .allSatisfy(work -> assertThat(sentences(report)).anyMatch(sentence -> sentence.endsWith(work)));
    }

    @ParameterizedTest
    @EnumSource
    void fontsAreEmbeddedAndTitleLanguageAndHeadingsAreKnown(Language language) throws Exception {
        Report report = report(SampleReports.wanted(language, NumberingSystem.LATIN, ROLES,
                Optional.of(SampleReports.card(language, 14)), false));
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(report, Paper.LETTER))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
                }
            }
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(report.title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> parts = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), parts);
            assertThat(parts).startsWith("Document", "H1").contains("H2", "H3", "P", "L", "Table", "TH", "TD",
                    "Figure");
        }
    }

    @Test
    void arabicIndicDigitsAreFoundToo() throws Exception {
        Report report = report(
                SampleReports.wanted(Language.ARABIC, NumberingSystem.ARABIC_INDIC, ROLES, Optional.empty(), false));
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(report, Paper.A4))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("١٦٫٥٨");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverWasChosenThereAreOneToFivePages(Language language) {
        for (List<String> tray : List.of(List.<String>of(), List.of("27-2011"), LONGEST)) {
            for (Optional<Scorecard> card : List.of(Optional.<Scorecard>empty(),
                    Optional.of(SampleReports.card(language, 0)),
                    Optional.of(SampleReports.card(language, 200)))) {
                byte[] pdf = ReportPdf.write(
                        report(SampleReports.wanted(language, NumberingSystem.LATIN, tray, card, false)),
                        Paper.LETTER);
                assertThat(PageImages.of(pdf, 20)).hasSizeBetween(1, 5);
            }
        }
    }

    @Test
    void notesAreInItOnlyIfThePersonWantsThem() {
        Optional<Scorecard> card = Optional.of(SampleReports.card(Language.ENGLISH, 3));
        assertThat(sentences(report(SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, ROLES, card, true))))
                .anyMatch(sentence -> sentence.contains("private thought"));
        assertThat(sentences(report(SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, ROLES, card, false))))
                .noneMatch(sentence -> sentence.contains("private thought"));
    }

    private Report report(Wanted wanted) {
        ReportWork work = ReportParts.of(database());
        List<Answer> answers = work.ask(wanted);
        return onScreenThread(() -> work.put(wanted, answers, Appearance::onPaper,
                wanted.figureText().formats().period("2026-01-02")));
    }

    /// All running text of a report.
    private static List<String> sentences(Report report) {
        return report.blocks().stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Words words -> Stream.of(words.text());
            case Block.Points points -> points.sentences().stream();
            default -> Stream.<String>empty();
        }).toList();
    }

    private static List<String> cells(Report report) {
        return report.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .flatMap(table -> Stream.concat(table.columns().stream().map(Block.Column::title),
                        table.rows().stream().flatMap(row -> row.cells().stream())))
                .toList();
    }

    /// Without vowel signs, which PDFBox gives to the neighbour of their letter; poppler and others do not.
    private static List<String> tokens(Pattern pattern, String text) {
        return pattern.matcher(plain(text)).results().map(match -> match.group()
                .replaceAll("[.,]+$", "")).toList();
    }

    /// Without vowel signs and marks of direction.
    private static String title(Report report) {
        return plain(report.title()).replace('\u00A0', ' ');
    }

    private static String plain(String text) {
        return text.replaceAll("[\u200E\\p{M}]", "");
    }

    private static void collect(COSDictionary element, List<String> parts) {
        if (element.getCOSName(COSName.S) != null) {
            parts.add(element.getCOSName(COSName.S).getName());
        }
        switch (element.getDictionaryObject(COSName.K)) {
            case COSDictionary only -> collect(only, parts);
            case COSArray kids -> {
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        collect(kid, parts);
                    }
                }
            }
            case null, default -> {
            }
        }
    }
}
