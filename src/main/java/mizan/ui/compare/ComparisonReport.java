package mizan.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import mizan.chart.RangeChart;
import mizan.chart.RangeRow;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.export.trace.Tracing;
import mizan.report.Block;
import mizan.ui.compare.ComparisonQuestions.Asked;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.PaySheets;
import mizan.ui.pay.PayText;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.StandInWords;
import mizan.ui.takeaway.LightLayout;
import mizan.ui.takeaway.ReportPart;

/// The page of a report that compares pay: the findings, the ranges, the figures.
public final class ComparisonReport implements ReportPart {

    private static final double CHART_WIDTH = 760;
    /// With more occupations chart and sentences are smaller and fewer, so that all of it stays on one page.
    private static final int MANY = 4;
    private static final int FEW_FINDINGS = 3;

    /// More do not stand in a title.
    private static final int NAMED = 3;
    private static final List<PayMeasure> MEASURES = PaySheets.MEASURES;

    private final ComparisonQuestions questions;

    public ComparisonReport(ComparisonQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Answer ask(Wanted wanted) {
        String language = wanted.figureText().messages().language().tag();
        PayComparison comparison = questions.compare(new Asked(wanted.tray(), wanted.vintage(), "",
                wanted.home(), wanted.whatItBuys(), false, wanted.measure(), language));
        return new Found(wanted, comparison);
    }

    private record Found(Wanted wanted, PayComparison comparison) implements Answer {

        @Override
        public List<Block> blocks(LightLayout layout) {
            return ComparisonReport.blocks(wanted, comparison, layout);
        }

        @Override
        public Optional<String> about() {
            List<String> titles = comparison.subjects().stream().map(each -> each.occupation().title()).toList();
            return titles.isEmpty() || titles.size() > NAMED
                    ? Optional.empty()
                    : Optional.of(wanted.figureText().heading(wanted.figureText().messages().list(titles),
                            wanted.figureText().place(comparison.place()),
                            wanted.figureText().may(comparison.year())));
        }

        @Override
        public Optional<Sheet> figures() {
            return Optional.of(new ComparisonSheets(wanted.figureText(), wanted.basis(), comparison,
                    source(wanted.figureText(), comparison)).figures());
        }
    }

    private static String source(FigureText figureText, PayComparison comparison) {
        return new PriceBasisText(figureText, comparison).withPrices(figureText.text("compare.source.place",
                figureText.sourced(figureText.period(comparison.table()), comparison.table()),
                comparison.place().name()));
    }

    private static List<Block> blocks(Wanted wanted, PayComparison comparison, LightLayout layout) {
        FigureText figureText = wanted.figureText();
        if (comparison.subjects().isEmpty()) {
            return List.of(new Block.Heading(2, figureText.text("screen.compare")),
                    Block.body(figureText.text("report.nothing-compared")));
        }
        String heading = figureText.text("compare.ranges",
                figureText.unit(wanted.basis()));
        Headings headings = new Headings(figureText, comparison);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, headings.ofPlace(heading)));
        List<String> findings = new Findings(figureText, wanted.basis(), wanted.measure()).of(comparison)
                .stream()
                .map(Findings.Finding::sentence)
                .limit(comparison.subjects().size() > MANY ? FEW_FINDINGS : Long.MAX_VALUE)
                .toList();
        if (!findings.isEmpty()) {
            blocks.add(new Block.Points(findings));
        }
        blocks.add(new Block.Picture(Tracing.of(layout.lay(chart(wanted, comparison), CHART_WIDTH,
                figureText.messages().language()).getRoot()), new ChartWords(figureText, wanted.basis(),
                        wanted.measure(), figureText.text("chart.table.below", figureText.text("compare.figures")))
                        .ranges(heading, headings.period(), drawn(wanted, comparison)),
                comparison.subjects().size() > MANY ? 0.75 : 1));
        blocks.add(new Block.Heading(3, headings.ofPlace(figureText.text("compare.figures"))));
        blocks.add(table(wanted, comparison));
        new StandInWords(figureText).note(comparison.subjects())
                .ifPresent(note -> blocks.add(Block.note(note)));
        remarks(wanted, comparison).forEach(remark -> blocks.add(Block.note(remark)));
        blocks.add(Block.note(source(figureText, comparison)));
        return blocks;
    }

    private static Parent chart(Wanted wanted, PayComparison comparison) {
        FigureText figureText = wanted.figureText();
        RangeChart chart = new RangeChart();
        chart.show(drawn(wanted, comparison), rows(wanted).line(), figureText.formats()::axisPay);
        return new VBox(10, RangeRows.key(figureText), chart);
    }

    private static List<RangeRow> drawn(Wanted wanted, PayComparison comparison) {
        return new DrawnRanges(rows(wanted), comparison).all(wanted.figureText().may(comparison.year()));
    }

    private static RangeRows rows(Wanted wanted) {
        return new RangeRows(wanted.figureText(), wanted.basis(), wanted.measure(), wanted.myPay());
    }

    private static Block table(Wanted wanted, PayComparison comparison) {
        FigureText figureText = wanted.figureText();
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(figureText.text("compare.figures.occupation"), 4, false),
                new Block.Column(figureText.text("compare.figures.code"), 1.1, false),
                new Block.Column(figureText.text("compare.employment"), 1.3, true)));
        MEASURES.forEach(measure -> columns.add(new Block.Column(figureText.measureBriefly(measure), 1, true)));
        List<Block.Row> rows = new ArrayList<>();
        for (ComparedOccupation subject : comparison.subjects()) {
            rows.add(row(figureText, subject, new StandInWords(figureText).title(subject), wanted.basis()));
            comparison.offers().stream()
                    .filter(offer -> offer.subject().occupation().equals(subject.occupation()))
                    .forEach(offer -> {
                        if (!comparison.here(offer)) {
                            rows.add(row(figureText, offer.subject(), DrawnRanges.label(figureText, offer),
                                    wanted.basis()));
                        }
                        rows.add(offered(figureText, offer, wanted.basis()));
                    });
        }
        return new Block.Table(figureText.text("compare.figures"), columns, rows);
    }

    /// What is offered, and between which of the figures above it that lies.
    private static Block.Row offered(FigureText figureText, ComparedOffer offer, PayBasis basis) {
        long cents = offer.cents(basis);
        String amount = figureText.text("pay.offer.pointer", figureText.formats().pay(cents, basis));
        List<String> cells = new ArrayList<>(List.of(offer.subject().pay()
                .map(pay -> figureText.list(amount, new PayText(figureText, basis).band(cents, pay))).orElse(amount)));
        cells.addAll(Collections.nCopies(2 + MEASURES.size(), ""));
        return new Block.Row(cells, OptionalInt.empty(), true);
    }

    private static Block.Row row(FigureText figureText, ComparedOccupation subject, String name, PayBasis basis) {
        return new Block.Row(cells(figureText, subject, name, basis), OptionalInt.of(subject.series()), false);
    }

    private static List<String> cells(FigureText figureText, ComparedOccupation subject, String name, PayBasis basis) {
        List<String> cells = new ArrayList<>(List.of(name, figureText.formats().code(subject.key()),
                figureText.persons(PaySheets.employment(subject))));
        MEASURES.forEach(measure -> cells.add(figureText.pay(PaySheets.figure(subject, measure, basis), basis)));
        return cells;
    }

    /// Why there is no figure, or how one was worked out, each reason once.
    private static List<String> remarks(Wanted wanted, PayComparison comparison) {
        List<String> remarks = new ArrayList<>();
        for (ComparedOccupation subject : comparison.subjects()) {
            List<String> own = new ArrayList<>();
            for (PayMeasure measure : MEASURES) {
                String remark = wanted.figureText().remark(PaySheets.figure(subject, measure, wanted.basis()));
                if (!remark.isEmpty() && !own.contains(remark)) {
                    own.add(remark);
                }
            }
            String remark = wanted.figureText().remark(PaySheets.employment(subject));
            if (!remark.isEmpty() && !own.contains(remark)) {
                own.add(remark);
            }
            if (!own.isEmpty()) {
                remarks.add(wanted.figureText().text("report.remark", subject.occupation().title(),
                        String.join(" · ", own)));
            }
        }
        return remarks;
    }
}
