package mizan.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.chart.RangeChart;
import mizan.domain.pay.PayMeasure;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.Exportable.Caption;
import mizan.ui.kit.Exportable.Named;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.pay.ChartWords;
import mizan.ui.pay.RangeRows;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;
import mizan.ui.places.PlacesFigures.InPlace;
import mizan.ui.places.PlacesFigures.Subject;
import mizan.ui.session.Session;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card on which places stand side by side.
public final class PlacesController implements View {

    private final PlacesModel model;
    private final PlaceSearch search;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private final HBox adding = new HBox();
    private final Label full = new Label();

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    @FXML
    private FlowPane chosen;
    @FXML
    private RangeChart chart;
    @FXML
    private VBox moves;
    @FXML
    private FactGrid facts;
    @FXML
    private Paragraph note;

    public PlacesController(PlacesModel model, PlaceSearch search, FigureText figureText) {
        this.model = model;
        this.search = search;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        PlaceField field = new PlaceField(search, figureText, subscriptions);
        field.setAsked(figureText.text("places.add"));
        field.setPromptText(figureText.text("places.add"));
        field.onTaken(() -> {
            model.add(field.place().get());
            field.place().set("");
        });
        adding.getChildren().add(field);
        full.setText(figureText.text("places.full"));
        full.getStyleClass().add("note");
        chosen.getChildren().addAll(adding, full);
        RangeRows.addKey(card, chart, figureText);
        Session session = model.session();
        Motions.follow(subscriptions, session.settings(), chart::setAnimated);
        model.want();
        subscriptions.now(this::show, model.figures(), session.basis(), session.whatItBuys(), session.myPay());
    }

    private void show() {
        if (model.figures().get() instanceof Loadable.Ready<PlacesFigures>(PlacesFigures figures)) {
            show(figures);
        }
        Shown.set(!model.full(), adding);
        Shown.set(model.full(), full);
    }

    private void show(PlacesFigures figures) {
        Session session = model.session();
        PlacesWords words = new PlacesWords(figureText, figures, session.basis().get(), session.measure().get(),
                session.whatItBuys().get(), session.myPay().getValue());
        showChips(words, figures);
        chart.show(words.rows(), words.scale().line(), figureText.formats()::axisPay);
        ChartWords said = new ChartWords(figureText, session.basis().get(), session.measure().get(),
                figureText.text("chart.table.below", figureText.text("places.facts")));
        title.show(words.heading(), said.extremes(words.rows()));
        chart.setAccessibleText(said.ranges(words.heading(), figureText.period(figures.table()), words.rows()));
        showMoves(words, figures);
        showFacts(words, figures);
        note.setWords(note(words, figures));
    }

    /// The field stays where it is: whoever types in it goes on.
    private void showChips(PlacesWords words, PlacesFigures figures) {
        List<Node> all = chosen.getChildren();
        all.retainAll(List.of(adding, full));
        boolean alone = figures.places().size() == 1;
        all.addAll(0, figures.places().stream().map(place -> chip(words, place, alone)).toList());
    }

    /// A place, with a cross unless it is the last one.
    private Node chip(PlacesWords words, InPlace place, boolean alone) {
        Label name = new Label(words.name(place.place()));
        HBox chip = new HBox(name);
        chip.getStyleClass().add("place-chip");
        String code = place.place().wholeCountry() ? "" : place.place().areaCode();
        if (!alone) {
            String remove = figureText.text("places.remove", words.name(place.place()));
            Button cross = new Button(null, new FontIcon("fth-x"));
            cross.getStyleClass().addAll("flat", "button-icon", "small");
            cross.setAccessibleText(remove);
            cross.setTooltip(new WrappingTooltip(remove));
            cross.setOnAction(_ -> model.remove(code));
            chip.getChildren().add(cross);
        }
        return chip;
    }

    /// From the first place to each of the others.
    private void showMoves(PlacesWords words, PlacesFigures figures) {
        List<Paragraph> said = new ArrayList<>();
        InPlace from = figures.places().getFirst();
        for (InPlace to : figures.places().subList(1, figures.places().size())) {
            Paragraph way = new Paragraph(words.way(model.session().home().get(), from, to));
            way.getStyleClass().add("section-title");
            said.add(way);
            figures.subjects().forEach(subject -> said.add(new Paragraph(words.move(subject, from, to))));
        }
        if (said.isEmpty()) {
            said.add(new Paragraph(figureText.text("places.alone")));
        }
        moves.getChildren().setAll(said);
        moves.setAccessibleText(said.stream().map(Paragraph::getWords)
                .collect(Collectors.joining(" ")));
    }

    private void showFacts(PlacesWords words, PlacesFigures figures) {
        boolean mean = model.session().measure().get() == PayMeasure.MEAN;
        facts.begin(4);
        facts.heads(figureText.text("places.column.place"), figureText.text(mean ? "measure.mean" : "measure.median"),
                figureText.text("places.column.buys"), figureText.text("places.column.prices"),
                figureText.text("places.column.jobs"));
        for (Subject subject : figures.subjects()) {
            for (InPlace place : figures.places()) {
                facts.row(FactGrid.words(words.label(subject, place)),
                        FactGrid.number(words.pay(subject, place), words.remark(subject, place), figureText),
                        FactGrid.number(words.buys(subject, place)), FactGrid.number(words.prices(place)),
                        FactGrid.number(words.jobs(subject, place)));
            }
        }
    }

    private String note(PlacesWords words, PlacesFigures figures) {
        List<String> sentences = new ArrayList<>(List.of(
                PlacesSheet.source(figureText, figures)));
        figures.places().forEach(place -> words.priceNote(place).ifPresent(sentences::add));
        return String.join(" ", sentences);
    }

    @Override
    public Optional<Exportable> exportable() {
        return Optional.of(new Exportable(card, title.topic()::getWords, () -> model.figures()
                .get() instanceof Loadable.Ready<PlacesFigures>(PlacesFigures figures)
                        ? Optional.of(new PlacesSheet(figureText, figures, model.session()).sheet())
                        : Optional.empty())
                .captioned(this::caption));
    }

    private Caption caption() {
        Session session = model.session();
        return new Caption(
                model.figures().get() instanceof Loadable.Ready<PlacesFigures>(PlacesFigures figures)
                        ? figures.subjects().stream().map(subject -> new Named(OptionalInt.of(subject.series()),
                                subject.occupation().title())).toList()
                        : List.of(),
                figureText.text("take.measured", figureText.measure(session.measure().get()),
                        figureText.unit(session.basis().get())));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
