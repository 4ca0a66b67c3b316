package mizan.ui.compare;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import mizan.chart.TrendChart;
import mizan.chart.TrendChart.Break;
import mizan.domain.place.Place;
import mizan.query.PayOverTime;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.ToggleChoice;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.OwnFiles;
import mizan.ui.pay.TrendLines;
import mizan.ui.session.Session;
import org.controlsfx.control.SegmentedButton;

/// The card that shows pay over the years, in each year's dollars or in those of one year.
public final class TrendController extends ComparisonView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private ComboBox<OptionalInt> dollars;
    @FXML
    private SegmentedButton yearsOf;
    @FXML
    private ToggleButton stateYears;
    @FXML
    private ToggleButton nationYears;
    @FXML
    private TrendChart chart;
    @FXML
    private Paragraph source;

    public TrendController(CompareModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        dollars.setConverter(new ChoiceNames<>(this::name));
        dollars.setOnAction(_ -> {
            if (dollars.getValue() != null) {
                model.chooseDollarsOf(dollars.getValue());
            }
        });
        animate(chart);
        subscriptions.add(ToggleChoice.bind(model.nationsYears(), stateYears, false, nationYears, true));
        nationYears.setText(figureText.text("place.nation"));
        follow(model.dollarsOf(), model.session().years());
    }

    @Override
    void show(PayComparison comparison) {
        offerDollars(comparison);
        offerPlaces(comparison);
        Session session = model.session();
        TrendLines lines = new TrendLines(figureText, session.basis().get(), session.measure().get(),
                model.dollarsOf().getValue(), comparison.prices());
        chart.show(lines.of(comparison.subjects()),
                breaks(comparison),
                figureText.formats()::axisPay, figureText.formats()::year,
                year -> lines.year(comparison.subjects(), year));
        title.show(figureText.heading(new Headings(figureText, comparison).ofYears(figureText.text("compare.trend")),
                name(model.dollarsOf().getValue())), lines.finding(comparison.subjects()));
        String span = span(comparison);
        chart.setAccessibleText(
                new ChartWords(figureText, session.basis().get(), session.measure().get(),
                        figureText.text("chart.table.copy"))
                        .trend(figureText.text("compare.trend"), span, lines.of(comparison.subjects())));
        String from = new OwnFiles(figureText, session.years().get())
                .after(figureText.text("compare.trend.source", span), comparison.yearsOf().scope(), years(comparison));
        source.setWords(comparison.yearsOf().wholeCountry() ? ofTheCountry(from, comparison) : from);
    }

    /// Where the years go back to the one before; those of the states do not.
    private List<Break> breaks(PayComparison comparison) {
        return years(comparison).anyMatch(year -> year < TrendLines.NEW_CLASSIFICATION)
                ? List.of(new Break(TrendLines.NEW_CLASSIFICATION, figureText.text("compare.trend.break")))
                : List.of();
    }

    private void offerPlaces(PayComparison comparison) {
        stateYears.setText(comparison.ownYears().map(Place::name).orElse(""));
        Shown.set(comparison.ownYears().isPresent(), yearsOf);
    }

    private static IntStream years(PayComparison comparison) {
        return comparison.subjects().stream().flatMap(subject -> subject.years().stream())
                .mapToInt(PayOverTime.Year::year);
    }

    /// From the first to the last year that any of the occupations has figures for.
    private String span(PayComparison comparison) {
        IntSummaryStatistics years = years(comparison).summaryStatistics();
        return years.getCount() == 0 ? "" : figureText.formats().period(years.getMin() + "–" + years.getMax());
    }

    private void offerDollars(PayComparison comparison) {
        List<OptionalInt> years = new ArrayList<>(List.of(OptionalInt.empty()));
        comparison.prices().years().stream().sorted((a, b) -> b - a).forEach(year -> years.add(OptionalInt.of(year)));
        if (!dollars.getItems().equals(years)) {
            dollars.getItems().setAll(years);
        }
        dollars.setValue(model.dollarsOf().getValue());
    }

    private String name(OptionalInt year) {
        return year.isEmpty()
                ? figureText.text("compare.trend.own")
                : figureText.text("compare.trend.of", figureText.formats().year(year.getAsInt()));
    }

    @Override
    String measured(PayComparison comparison) {
        return figureText.list(super.measured(comparison), name(model.dollarsOf().getValue()));
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, source, "compare.trend",
                headings -> headings.years(span(headings.comparison())),
                sheets -> sheets.trend(model.session().measure().get(), model.dollarsOf().getValue()));
    }
}
