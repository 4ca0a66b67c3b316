package mizan.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mizan.chart.SeriesMark;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.text.Paragraph;
import mizan.ui.kit.ColumnTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureCell;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.MarkedCell;
import mizan.ui.kit.TextCell;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.RankWords;
import mizan.ui.pay.StandInWords;

/// The same figures as a table, to sort and to copy.
public final class FiguresController extends ComparisonView {

    private static final double HEAD = 40;
    private static final double ROW = 40;
    private static final Comparator<Figure> BY_NUMBER = Comparator.comparingLong(FiguresController::number);

    private Map<String, Rank> places = Map.of();
    private final StandInWords standIns;

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private TableView<ComparedOccupation> table;
    @FXML
    private Paragraph note;
    private double head = HEAD;

    public FiguresController(CompareModel model, FigureText figureText) {
        super(model, figureText);
        this.standIns = new StandInWords(figureText);
    }

    @FXML
    private void initialize() {
        table.setFixedCellSize(ROW);
        table.skinProperty().subscribe(skin -> {
            if (skin != null && table.lookup(".column-header-background") instanceof Region titles) {
                titles.heightProperty().subscribe(height -> {
                    head = Math.max(HEAD, height.doubleValue());
                    fitHeight();
                });
            }
        });
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        follow();
    }

    @Override
    void show(PayComparison comparison) {
        title.setWords(new Headings(figureText, comparison).ofPlace(figureText.text("compare.figures")));
        PayBasis basis = model.session().basis().get();
        CloseMeans means = new CloseMeans(figureText, basis);
        places = means.places(comparison.ofThePlaceAlone().subjects());
        if (table.getColumns().isEmpty() || !basis.equals(table.getUserData())) {
            table.setUserData(basis);
            table.getColumns().setAll(columns(basis));
            table.getColumns().forEach(ColumnTitle::on);
        }
        table.getItems().setAll(comparison.subjects());
        table.sort();
        fitHeight();
        note.setWords(inPrices(figureText.text("compare.figures.note", new Headings(figureText, comparison).sourced(),
                figureText.unit(basis)), comparison) + " "
                + new RankWords(figureText).rule(
                        comparison.ofThePlaceAlone().subjects().stream()
                                .flatMap(subject -> means.mean(subject).stream())
                                .toList())
                + standIns.note(comparison.subjects()).map(note -> " " + note).orElse(""));
    }

    /// As high as its rows and the titles of its columns, which take three lines where there is little room.
    private void fitHeight() {
        table.setPrefHeight(head + table.getItems().size() * ROW + 2);
        table.setMinHeight(table.getPrefHeight());
    }

    /// In the order of the table.
    @Override
    boolean namesThem() {
        return true;
    }

    @Override
    public Optional<Exportable> exportable() {
        return exportable(card, note, "compare.figures", Headings::place, sheets -> {
            PayComparison comparison = sheets.comparison();
            return new ComparisonSheets(figureText, sheets.basis(), comparison.with(List.copyOf(table.getItems())),
                    sheets.source()).figures();
        }).map(exportable -> exportable.with(table));
    }

    private List<TableColumn<ComparedOccupation, ?>> columns(PayBasis basis) {
        TableColumn<ComparedOccupation, ComparedOccupation> occupation = column("compare.figures.occupation",
                subject -> subject);
        occupation.setCellFactory(_ -> new MarkedCell<>(subject -> standIns.title(subject),
                subject -> new SeriesMark(subject.series())));
        occupation.setComparator(Comparator.comparing(subject -> subject.occupation().title()));
        occupation.setMinWidth(144);
        occupation.setPrefWidth(260);
        TableColumn<ComparedOccupation, String> code = column("compare.figures.code", ComparedOccupation::key);
        code.setMinWidth(68);
        code.setCellFactory(_ -> new TextCell<>(figureText.formats()::code));
        Stream<TableColumn<ComparedOccupation, ?>> measures = Stream
                .of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN, PayMeasure.P75, PayMeasure.P90, PayMeasure.MEAN)
                .map(measure -> figures(figureText.measureBriefly(measure),
                        subject -> subject.pay()
                                .map(pay -> pay.pay(measure, basis))
                                .orElse(Figure.missing(Figure.Reason.NOT_PUBLISHED)),
                        figure -> figureText.pay(figure, basis)));
        TableColumn<ComparedOccupation, ?> employment = figures(figureText.text("compare.employment"),
                subject -> subject.pay()
                        .map(pay -> pay.employment())
                        .orElse(Figure.missing(Figure.Reason.NOT_PUBLISHED)),
                figureText::persons);
        employment.setMinWidth(98);
        TableColumn<ComparedOccupation, Double> error = column("compare.figures.rse",
                subject -> subject.pay().map(pay -> pay.meanRelativeError().orElse(Double.NaN)).orElse(Double.NaN));
        error.setCellFactory(_ -> new TextCell<>(
                percent -> Double.isNaN(percent) ? figureText.text("figure.none")
                        : figureText.formats().percent(percent)));
        number(error);
        TableColumn<ComparedOccupation, Optional<Rank>> rank = column("compare.figures.rank",
                subject -> Optional.ofNullable(places.get(subject.key())));
        rank.setCellFactory(_ -> new TextCell<>(
                place -> place.map(new RankWords(figureText)::rank).orElse(figureText.text("figure.none"))));
        rank.setComparator(Comparator.comparingInt(place -> place.map(Rank::first).orElse(Integer.MAX_VALUE)));
        number(rank);
        return Stream.<Stream<TableColumn<ComparedOccupation, ?>>>of(Stream.of(occupation, code, employment), measures,
                Stream.of(error, rank)).flatMap(each -> each).toList();
    }

    private static void number(TableColumn<?, ?> column) {
        column.getStyleClass().add("number");
        column.setMinWidth(72);
    }

    private TableColumn<ComparedOccupation, Figure> figures(String title, Function<ComparedOccupation, Figure> figure,
            Function<Figure, String> text) {
        TableColumn<ComparedOccupation, Figure> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(figure.apply(cell.getValue())));
        column.setCellFactory(_ -> new FigureCell<>(text, figureText));
        column.setComparator(BY_NUMBER);
        column.setMinWidth(76);
        column.getStyleClass().add("number");
        return column;
    }

    private <T> TableColumn<ComparedOccupation, T> column(String key, Function<ComparedOccupation, T> value) {
        TableColumn<ComparedOccupation, T> column = new TableColumn<>(figureText.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// Figures that are missing come before all others.
    private static long number(Figure figure) {
        return switch (figure) {
            case Amount(long value, _) -> value;
            case AtLeast(long bound, _) -> bound;
            case Figure.Missing _ -> -1;
        };
    }
}
