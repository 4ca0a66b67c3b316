package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.chart.DotChart;
import mizan.chart.DotRow;
import mizan.domain.pay.PayMeasure;
import mizan.text.Paragraph;
import mizan.ui.compare.IndustryView.Crumb;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.RankWords;
import mizan.ui.session.Session;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card that compares pay industry by industry, from the sectors down.
public final class IndustriesController extends ComparisonView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private ComboBox<IndustryOrder> order;
    @FXML
    private TextField filter;
    @FXML
    private HBox crumbs;
    @FXML
    private DotChart chart;
    @FXML
    private Paragraph nothing;
    @FXML
    private Paragraph source;
    @FXML
    private Paragraph hint;

    private List<DotRow> rows = List.of();

    public IndustriesController(CompareModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        order.getItems().setAll(IndustryOrder.values());
        order.setConverter(new ChoiceNames<>(this::name));
        order.valueProperty().bindBidirectional(model.industryOrder());
        filter.textProperty().bindBidirectional(model.industryFilter());
        animate(chart);
        follow(model.industryOrder(), model.industryFilter());
    }

    @Override
    void show(PayComparison comparison) {
        IndustryView view = comparison.industries();
        IndustryDots dots = dots();
        rows = dots.of(comparison);
        chart.show(rows, figureText.formats()::axisPay);
        chart.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        Shown.set(rows.stream().anyMatch(row -> row.opens() != null), hint);
        nothing.setWords(view.industries().isEmpty() || model.industryFilter().get().isBlank()
                ? figureText.text("compare.industries.none")
                : figureText.text("compare.industries.no-match", model.industryFilter().get()));
        PayMeasure shown = dots.measure(view);
        String scope = figureText.scope(view.scope());
        Session session = model.session();
        ChartWords words = new ChartWords(figureText, session.basis().get(), shown,
                figureText.text("chart.table.copy"));
        title.show(new Headings(figureText, comparison).ofIndustries(figureText.text("compare.industries")),
                words.highest(rows));
        chart.setAccessibleText(words.dots(figureText.text("compare.industries"), figureText.may(view.year()), rows));
        String from = ofTheCountry(figureText.text(
                view.onlyMean() ? "compare.industries.source.mean" : "compare.industries.source",
                figureText.sourced(figureText.may(view.year()), view.table()), scope,
                figureText.formats().count(IndustryDots.SMALL_SAMPLE)), comparison);
        source.setWords(shown == PayMeasure.MEAN && !rows.isEmpty()
                ? from + " " + new RankWords(figureText).rule(
                        new IndustryPlaces(session.basis().get()).means(view.industries()))
                : from);
        showPath(view.path());
    }

    private IndustryDots dots() {
        Session session = model.session();
        return new IndustryDots(figureText, session.basis().get(), session.measure().get(), model.industryOrder().get(),
                model.industryFilter().get(), model::drill);
    }

    private void showPath(List<Crumb> path) {
        List<Node> nodes = new ArrayList<>();
        String name = figureText.text("compare.industries.all");
        String code = "";
        for (Crumb crumb : path) {
            String target = code;
            Hyperlink link = new Hyperlink(name);
            link.setOnAction(_ -> model.drill(target));
            FontIcon step = new FontIcon("fth-chevron-right");
            step.getStyleClass().add("directed-icon");
            nodes.addAll(List.of(link, step));
            name = crumb.title();
            code = crumb.naicsCode();
        }
        Label here = new Label(name);
        here.getStyleClass().add("crumb-here");
        nodes.add(here);
        crumbs.getChildren().setAll(nodes);
        Shown.set(!path.isEmpty(), crumbs);
    }

    private String name(IndustryOrder each) {
        String few = figureText.formats().count(IndustryOrder.FEW);
        return switch (each) {
            case TOP -> figureText.text("compare.industries.top", few);
            case BOTTOM -> figureText.text("compare.industries.bottom", few);
            case ALL -> figureText.text("compare.industries.every");
        };
    }

    @Override
    String measured(PayComparison comparison) {
        return measured(dots().measure(comparison.industries()));
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, source, "compare.industries", Headings::industries,
                sheets -> sheets.industries(rows.stream().map(DotRow::key).toList(), dots().measure(
                        sheets.comparison().industries())));
    }

    @Override
    public void dispose() {
        order.valueProperty().unbindBidirectional(model.industryOrder());
        filter.textProperty().unbindBidirectional(model.industryFilter());
        super.dispose();
    }
}
