package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mizan.domain.pay.PayBasis;
import mizan.export.Drawing;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.report.Block;
import mizan.report.Report;
import mizan.ui.kit.FigureText;
import mizan.ui.takeaway.ReportPart.Answer;
import mizan.ui.takeaway.ReportPart.Wanted;
import mizan.ui.takeaway.ReportWork;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of a report on what is left of an offer.
@NullUnmarked
class OfferReportTest extends UiTest {

    private static final List<String> ROLES = List.of("41-9041", "43-4051");

    @ParameterizedTest
    @EnumSource
    void anOfferHasAPageWithEachStepAndHowItWasWorkedOut(Language language) {
        Wanted without = SampleReports.wanted(language, NumberingSystem.LATIN, ROLES, Optional.empty(), false);
        Report report = report(offering(without, OptionalLong.empty()));
        FigureText text = without.figureText();

        assertThat(sentences(report)).contains(plain(text.text("offer.about")))
                .anyMatch(sentence -> sentence.contains("$28,574")
                        && sentence.contains("$12.43"))
                .as("what to ask for").anyMatch(sentence -> sentence.contains(text.text("band.measure.p75")));
        assertThat(cells(report)).contains("−$2,087", "−$2,205", "−$516", "−$2,178")
                .contains(plain(text.text("offer.form.per-hour", "$28,574.46", "2,299")),
                        plain(text.text("offer.column.published")))
                .doesNotContain(text.text("offer.column.low"));
        assertThat(drawn(report)).contains(text.text("offer.step.bonus")).doesNotContain(text.text("offer.add"));
        assertThat(sentences(report(without))).doesNotContain(plain(text.text("offer.about")));
    }

    @ParameterizedTest
    @EnumSource
    void anOfferStandsBesideThePresentJobInItsReport(Language language) {
        Wanted without = SampleReports.wanted(language, NumberingSystem.LATIN, ROLES, Optional.empty(), false);
        Report report = report(offering(without, OptionalLong.of(16_25)));
        FigureText text = without.figureText();

        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.contains(plain(text.text("offer.against.less", "$1.67",
                        text.text("offer.against.present")))))
                .anyMatch(sentence -> sentence.startsWith(plain(text.text("offer.against.year-less", "$764"))));
        assertThat(cells(report)).contains(text.text("offer.whose.present"), "$33,800", "$29,338", "$14.10",
                text.text("offer.not-said"));
    }

    @Test
    void whatIsUncertainOfAnOfferHasALowAndAHighInItsReport() {
        Wanted without = SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, ROLES, Optional.empty(), false);
        assertThat(cells(report(offering(without, OptionalLong.empty(), "[0,60000,100000]"))))
                .containsSubsequence("At least", "At most", "Bonus", "$600", "$0", "$1,000", "Left", "$28,574",
                        "$28,092",
                        "$28,896");
    }

    private static Wanted offering(Wanted without, OptionalLong earned) {
        return offering(without, earned, "60000");
    }

    private static Wanted offering(Wanted without, OptionalLong earned, String bonus) {
        return new Wanted(without.figureText(), without.tray(), without.vintage(), PayBasis.HOURLY,
                without.measure(), "", false, earned, Optional.empty(), false,
                """
                        {"41-9041":{"basis":"hourly","state":"48","filing":"single","pay":1750,"leave":10,"holidays":8,
                        "bonus":%s,"premium":12000,"minutes":45,"fares":900}}""".formatted(bonus));
    }

    private Report report(Wanted wanted) {
        ReportWork work = ReportParts.of(database());
        List<Answer> answers = work.ask(wanted);
        return onScreenThread(() -> work.put(wanted, answers, Appearance::onPaper, ""));
    }

    private static List<String> sentences(Report report) {
        return report.blocks().stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Words words -> Stream.of(words.text());
            default -> Stream.<String>empty();
        }).map(OfferReportTest::plain).toList();
    }

    private static List<String> cells(Report report) {
        return report.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .flatMap(table -> Stream.concat(table.columns().stream().map(Block.Column::title),
                        table.rows().stream().flatMap(row -> row.cells().stream())))
                .map(OfferReportTest::plain).toList();
    }

    private static List<String> drawn(Report report) {
        return report.blocks().stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast)
                .flatMap(picture -> picture.drawing().marks().stream()).filter(Drawing.Words.class::isInstance)
                .map(mark -> ((Drawing.Words) mark).text()).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\u200E\u2066-\u2069]", "");
    }
}
