package mizan.ui.compare;

import mizan.chart.RangeRow;
import mizan.ui.pay.ChartWords;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.Place;
import mizan.domain.data.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import mizan.chart.RangeChart;
import mizan.chart.RangeKey;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.export.trace.Tracing;
import mizan.report.Block;
import mizan.ui.compare.ComparisonQuestions.Asked;
import mizan.ui.kit.Telling;
import mizan.ui.pay.RangeRows;
import mizan.ui.pay.Subject;
import mizan.ui.pay.SubjectSheets;
import mizan.ui.takeaway.Board;
import mizan.ui.takeaway.ReportPart;

/// The page of a report that compares pay: the findings, the ranges, the figures.
public final class ComparisonReport implements ReportPart {

    private static final double CHART_WIDTH = 760;
    /// With more occupations chart and sentences are smaller and fewer, so that all of it stays on one page.
    private static final int MANY = 4;
    private static final int FEW_FINDINGS = 3;
    private static final List<PayMeasure> MEASURES = SubjectSheets.MEASURES;

    private final ComparisonQuestions questions;

    public ComparisonReport(ComparisonQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Answer ask(Wanted wanted) {
        String language = wanted.telling().messages().language().tag();
        Comparison comparison = questions.compare(new Asked(wanted.tray(), wanted.year(), "",
                place(wanted, language), wanted.pricesOf(), language));
        return new Found(wanted, comparison);
    }

    private record Found(Wanted wanted, Comparison comparison) implements Answer {

        @Override
        public List<Block> blocks(Board board) {
            return ComparisonReport.blocks(wanted, comparison, board);
        }

        @Override
        public Optional<Sheet> figures() {
            return Optional.of(new ComparisonSheets(wanted.telling(), wanted.basis(), comparison,
                    source(wanted.telling(), comparison)).figures());
        }
    }

    private static String source(Telling telling, Comparison comparison) {
        return new Prices(telling, comparison).withPrices(telling.text("compare.source.place",
                telling.period(comparison.table()), comparison.place().name()));
    }

    /// The whole country too where the place is no longer installed.
    private Place place(Wanted wanted, String language) {
        return questions.places(language)
                .stream()
                .filter(place -> place.areaCode().equals(wanted.place()))
                .findFirst()
                .orElseGet(() -> new Place(PlaceFigures.NATION, wanted.telling().text("place.nation"),
                        Scope.NATIONAL));
    }

    private static List<Block> blocks(Wanted wanted, Comparison comparison, Board board) {
        Telling telling = wanted.telling();
        if (comparison.subjects().isEmpty()) {
            return List.of(new Block.Heading(2, telling.text("screen.compare")),
                    Block.body(telling.text("report.nothing-compared")));
        }
        String heading = telling.text("compare.ranges", telling.text("basis.unit." + RangeRows.id(wanted.basis())));
        Headings headings = new Headings(telling, comparison);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, headings.ofPlace(heading)));
        List<String> findings = new Findings(telling, wanted.basis(), wanted.measure()).of(comparison)
                .stream()
                .map(Findings.Finding::sentence)
                .limit(comparison.subjects().size() > MANY ? FEW_FINDINGS : Long.MAX_VALUE)
                .toList();
        if (!findings.isEmpty()) {
            blocks.add(new Block.Points(findings));
        }
        blocks.add(new Block.Picture(Tracing.of(board.lay(chart(wanted, comparison), CHART_WIDTH,
                telling.messages().language()).getRoot()), new ChartWords(telling, wanted.basis(),
                        wanted.measure(), telling.text("chart.table.below", telling.text("compare.figures")))
                        .ranges(heading, headings.period(), drawn(wanted, comparison)),
                comparison.subjects().size() > MANY ? 0.75 : 1));
        blocks.add(new Block.Heading(3, headings.ofPlace(telling.text("compare.figures"))));
        blocks.add(table(wanted, comparison));
        remarks(wanted, comparison).forEach(remark -> blocks.add(Block.note(remark)));
        blocks.add(Block.note(source(telling, comparison)));
        return blocks;
    }

    private static Parent chart(Wanted wanted, Comparison comparison) {
        Telling telling = wanted.telling();
        RangeKey key = new RangeKey(telling.text("compare.ranges.key.range"), telling.text("compare.ranges.key.half"),
                telling.text("compare.ranges.key.median"), telling.text("compare.ranges.key.mean"));
        RangeChart chart = new RangeChart();
        chart.show(drawn(wanted, comparison), rows(wanted).line(), telling.formats()::axisPay);
        return new VBox(10, key, chart);
    }

    private static List<RangeRow> drawn(Wanted wanted, Comparison comparison) {
        return rows(wanted).of(comparison.subjects(), wanted.telling().may(comparison.year()));
    }

    private static RangeRows rows(Wanted wanted) {
        return new RangeRows(wanted.telling(), wanted.basis(), wanted.measure(), wanted.myPay());
    }

    private static Block table(Wanted wanted, Comparison comparison) {
        Telling telling = wanted.telling();
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(telling.text("compare.figures.occupation"), 4, false),
                new Block.Column(telling.text("compare.figures.code"), 1.1, false),
                new Block.Column(telling.text("compare.employment"), 1.3, true)));
        MEASURES.forEach(measure -> columns.add(new Block.Column(telling.measureBriefly(measure), 1, true)));
        List<Block.Row> rows = comparison.subjects()
                .stream()
                .map(subject -> new Block.Row(cells(telling, subject, wanted.basis()),
                        OptionalInt.of(subject.series()), false))
                .toList();
        return new Block.Table(telling.text("compare.figures"), columns, rows);
    }

    private static List<String> cells(Telling telling, Subject subject, PayBasis basis) {
        List<String> cells = new ArrayList<>(List.of(subject.occupation().title(),
                telling.formats().code(subject.key()), telling.persons(SubjectSheets.employment(subject))));
        MEASURES.forEach(measure -> cells.add(telling.pay(SubjectSheets.figure(subject, measure, basis), basis)));
        return cells;
    }

    /// Why there is no figure, or how one was worked out, each reason once.
    private static List<String> remarks(Wanted wanted, Comparison comparison) {
        List<String> remarks = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            List<String> own = new ArrayList<>();
            for (PayMeasure measure : MEASURES) {
                String remark = wanted.telling().remark(SubjectSheets.figure(subject, measure, wanted.basis()));
                if (!remark.isEmpty() && !own.contains(remark)) {
                    own.add(remark);
                }
            }
            String remark = wanted.telling().remark(SubjectSheets.employment(subject));
            if (!remark.isEmpty() && !own.contains(remark)) {
                own.add(remark);
            }
            if (!own.isEmpty()) {
                remarks.add(wanted.telling().text("report.remark", subject.occupation().title(),
                        String.join(" · ", own)));
            }
        }
        return remarks;
    }
}
