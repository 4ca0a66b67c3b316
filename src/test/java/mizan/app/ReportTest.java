package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import mizan.export.StrictCsv;
import mizan.export.pdf.PageImages;
import mizan.i18n.Digits;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.query.Descriptions;
import mizan.report.Block;
import mizan.report.Paper;
import mizan.report.Report;
import mizan.report.ReportPdf;
import mizan.settings.DataDirectory;
import mizan.settings.SampleSettings;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Tray;
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
import org.junit.jupiter.api.io.TempDir;
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

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyWordAndFigureIsFoundInTheOrderOfReading(Language language) throws Exception {
        Report report = report(wanted(language, Digits.LATIN, ROLES, Optional.of(card(language, 14)), true));
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
        Report report = report(wanted(language, Digits.LATIN, LONGEST, Optional.empty(), false));
        Descriptions descriptions = new Descriptions(database());
        List<SocCode> codes = LONGEST.stream().map(SocCode::new).toList();
        // Teachers of special classes in kindergartens (25-2055) are published with others only.
        assertThat(descriptions.ask(codes, language.tag()).values()).hasSize(LONGEST.size() - 1)
                .allSatisfy(work -> assertThat(sentences(report)).anyMatch(sentence -> sentence.endsWith(work)));
    }

    @ParameterizedTest
    @EnumSource
    void anOfferHasAPageWithEachStepAndHowItWasWorkedOut(Language language) {
        Wanted without = wanted(language, Digits.LATIN, ROLES, Optional.empty(), false);
        Wanted wanted = new Wanted(without.figureText(), without.tray(), without.vintage(), without.basis(),
                without.measure(), "", false, OptionalLong.empty(), Optional.empty(), false,
                """
                        {"41-9041":{"basis":"hourly","state":"48","filing":"single","pay":1750,"leave":10,"holidays":8,
                        "bonus":60000,"premium":12000,"minutes":45,"fares":900}}""");
        Report report = report(wanted);
        FigureText text = wanted.figureText();

        assertThat(sentences(report)).contains(text.text("offer.about"))
                .anyMatch(sentence -> sentence.contains(text.formats().pay(28_574_46, PayBasis.ANNUAL))
                        && sentence.contains(text.formats().pay(12_43, PayBasis.HOURLY)));
        assertThat(cells(report).stream().map(ReportTest::plain)).contains("−$2,087", "−$2,205", "−$516", "−$2,178");
        assertThat(sentences(report(without))).doesNotContain(text.text("offer.about"));
    }

    @ParameterizedTest
    @EnumSource
    void fontsAreEmbeddedAndTitleLanguageAndHeadingsAreKnown(Language language) throws Exception {
        Report report = report(wanted(language, Digits.LATIN, ROLES, Optional.of(card(language, 14)), false));
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
        Report report = report(wanted(Language.ARABIC, Digits.ARABIC_INDIC, ROLES, Optional.empty(), false));
        try (PDDocument pdf = Loader.loadPDF(ReportPdf.write(report, Paper.A4))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("١٦٫٥٨");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverWasChosenThereAreOneToFourPages(Language language) {
        for (List<String> tray : List.of(List.<String>of(), List.of("27-2011"), LONGEST)) {
            for (Optional<Scorecard> card : List.of(Optional.<Scorecard>empty(), Optional.of(card(language, 0)),
                    Optional.of(card(language, 200)))) {
                byte[] pdf = ReportPdf.write(report(wanted(language, Digits.LATIN, tray, card, false)), Paper.LETTER);
                assertThat(PageImages.of(pdf, 20)).hasSizeBetween(1, 4);
            }
        }
    }

    @Test
    void notesAreInItOnlyIfThePersonWantsThem() {
        Optional<Scorecard> card = Optional.of(card(Language.ENGLISH, 3));
        assertThat(sentences(report(wanted(Language.ENGLISH, Digits.LATIN, ROLES, card, true))))
                .anyMatch(sentence -> sentence.contains("private thought"));
        assertThat(sentences(report(wanted(Language.ENGLISH, Digits.LATIN, ROLES, card, false))))
                .noneMatch(sentence -> sentence.contains("private thought"));
    }

    @Test
    void aReportOfADataFolderIsWrittenWithoutAWindow() throws Exception {
        Path file = folder.resolve("تقرير عن المهن.pdf");
        assertThat(command("--lang", "ar", "--report", file.toString())).isZero();
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Telemarketers, national, source", "ar, المسوقون عبر الهاتف, وطني, المصدر"})
    void intoATableItsFiguresAreWritten(String language, String title, String scope, String source) throws Exception {
        Path file = folder.resolve("figures.CSV");
        assertThat(command("--lang", language, "--report", file.toString())).isZero();
        List<List<String>> lines = StrictCsv.read(Files.readString(file).replace("\uFEFF", ""));
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).endsWith(source);
        assertThat(lines.get(1)).startsWith(title, "41-9041", "58430", "13.00").contains(scope, "2025");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidInOneLine() throws Exception {
        Path file = folder.resolve("gone").resolve("a.pdf");
        assertThat(command("--report", file.toString())).isEqualTo(1);
        assertThat(heard.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("mizan: the report could not be written: there is no folder");
        assertThat(file).doesNotExist();
    }

    private int command(String... arguments) throws Exception {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        data.prepare();
        Files.writeString(data.settings(), "options=\ntray=" + SampleSettings.ROLES);
        return ReportCommand.run(Options.parse(arguments), data, new PrintStream(heard, true, StandardCharsets.UTF_8));
    }

    private Report report(Wanted wanted) {
        ReportWork work = ReportParts.of(database());
        List<Answer> answers = work.ask(wanted);
        return onScreenThread(() -> work.put(wanted, answers, Appearance::onPaper,
                wanted.figureText().formats().period("2026-01-02")));
    }

    static Wanted wanted(Language language, Digits digits, List<String> codes, Optional<Scorecard> card,
            boolean notes) {
        return wanted(language, digits, codes, Vintage.of(2023), "", card, notes);
    }

    static Wanted wanted(Language language, Digits digits, List<String> codes, Vintage vintage, String place,
            Optional<Scorecard> card, boolean notes) {
        List<Tray.Entry> tray = IntStream.range(0, codes.size())
                .mapToObj(i -> new Tray.Entry(new SocCode(codes.get(i)), i))
                .toList();
        return new Wanted(new FigureText(new Messages(language), new Formats(language, digits)), tray, vintage,
                PayBasis.HOURLY, PayMeasure.MEDIAN, place, false, OptionalLong.empty(), card, notes, "");
    }

    static Scorecard card(Language language, int items) {
        boolean arabic = language == Language.ARABIC;
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            all.add(Item
                    .own("i" + i, (arabic ? "بند للموازنة رقم " : "An item with number ") + i,
                            i % 3 == 0 ? Side.CON : Side.PRO)
                    .withPoints(100 - i % 90)
                    .withApplicability(0.2 + i % 7 / 10.0)
                    .withNote(i == 0 ? (arabic ? "خاطرة لا تُقال" : "a private thought") : ""));
        }
        return Scorecard.fresh("c", ScorecardSubject.named(arabic ? "عرض من الشركة" : "An offer"), Answers.of(all), 7,
                2023);
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
