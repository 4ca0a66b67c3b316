package mizan.ui.careers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.domain.outlook.Education;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.export.Sheet;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.text.Paragraph;
import mizan.ui.careers.FilterModel.InPlace;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureCell;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.TextCell;
import mizan.ui.kit.View;
import org.jspecify.annotations.Nullable;

/// The occupations that pass the filters, to be sorted by any column. Enter or a double click opens one.
public final class ResultsController implements View {

    private final FilterModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    private PayRanges ranges;
    private Optional<InPlace> drawn = Optional.empty();
    private boolean shown;

    @FXML
    private VBox card;
    @FXML
    private TableView<Candidate> table;
    @FXML
    private TableColumn<Candidate, String> title;
    @FXML
    private TableColumn<Candidate, PayDistribution> range;
    @FXML
    private TableColumn<Candidate, Figure> median;
    @FXML
    private TableColumn<Candidate, Figure> jobs;
    @FXML
    private TableColumn<Candidate, OptionalDouble> change;
    @FXML
    private TableColumn<Candidate, Optional<Education>> education;
    @FXML
    private Paragraph count;
    @FXML
    private HBox alike;
    @FXML
    private Paragraph alikeWords;
    @FXML
    private Paragraph why;
    @FXML
    private Paragraph work;
    @FXML
    private Paragraph source;

    public ResultsController(FilterModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.ranges = PayRanges.of(List.of(), figureText, model.session().basis().get());
    }

    @FXML
    private void initialize() {
        value(title, candidate -> candidate.occupation().title());
        value(range, Candidate::pay);
        range.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable PayDistribution pay, boolean empty) {
                super.updateItem(pay, empty);
                ranges.show(this, pay, empty);
            }
        });
        value(jobs, candidate -> candidate.pay().employment());
        value(median, candidate -> candidate.pay().pay(PayMeasure.MEDIAN, model.session().basis().get()));
        value(change, Candidate::changePercent);
        value(education, Candidate::education);
        jobs.setCellFactory(_ -> new FigureCell<>(figureText::persons, figureText));
        median.setCellFactory(_ -> new FigureCell<>(figure -> figureText.pay(figure, model.session().basis().get()),
                figureText));
        change.setCellFactory(_ -> new TextCell<>((OptionalDouble percent) -> percent.isPresent()
                ? figureText.formats().signedPercent(percent.getAsDouble())
                : figureText.text("figure.none")));
        education.setCellFactory(_ -> new TextCell<>(text()::education));
        compare();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(FactGrid.words(figureText.text("careers.filter.none"), "muted", "placeholder"));
        table.setRowFactory(_ -> row());
        workOfRow().tellBelow(work, table.getSelectionModel().selectedItemProperty(), subscriptions);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
                compared().toggle();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        // Another order, and other filters too, which are sorted anew: what is first is what is wanted.
        table.setOnSort(_ -> table.scrollTo(0));
        subscriptions.later(this::showWhy, table.getSelectionModel().selectedItemProperty());
        subscriptions.now(this::show, model.filters());
    }

    private void compare() {
        Comparator<Figure> byNumber = Comparator.comparingLong(ResultsController::number);
        jobs.setComparator(byNumber);
        median.setComparator(byNumber);
        change.setComparator(Comparator.comparingDouble(percent -> percent.orElse(Double.NEGATIVE_INFINITY)));
        education.setComparator(Comparator.comparingInt(found -> found.map(Enum::ordinal).orElse(-1)));
    }

    @FXML
    private void likeAny() {
        model.careers().like().set(Optional.empty());
    }

    private void show() {
        median.setText(figureText.text("careers.median", text().unit()));
        if (model.inPlace().get() instanceof Loadable.Ready<InPlace>(InPlace place)) {
            showRanges(place);
            List<Candidate> passing = model.passing(place);
            showCount(place, passing.size());
            showAlike(place);
            table.getItems().setAll(passing);
            table.sort();
            table.refresh();
            showWhy();
            source.setWords(figureText.text(place.place().wholeCountry()
                    ? "careers.filter.source"
                    : "careers.filter.source.place",
                    figureText.sourced(figureText.may(place.table().year()), place.table()), place.place().name()));
        }
    }

    /// Their scale stays while another filter is tried.
    private void showRanges(InPlace place) {
        PayBasis basis = model.session().basis().get();
        if (!Optional.of(place).equals(drawn) || ranges.basis() != basis) {
            ranges = PayRanges.of(place.candidates().stream().map(Candidate::pay).toList(), figureText, basis);
            range.setText(ranges.head());
            drawn = Optional.of(place);
        }
    }

    private void showCount(InPlace place, int passing) {
        String found = figureText.messages().counted("careers.filter.count", passing,
                figureText.formats().count(passing), figureText.formats().count(place.candidates().size()));
        String name = figureText.place(place.place());
        count.setWords(figureText.heading(found, name, figureText.period(place.table())));
    }

    /// The most alike stand first until the person chooses another order.
    private void showAlike(InPlace place) {
        boolean like = place.like().isPresent();
        if (like != alike.isManaged() || (!like && !shown)) {
            table.getSortOrder().setAll(like ? List.of() : List.of(median));
        }
        shown = true;
        Shown.set(like, alike);
        alikeWords.setWords(place.like().map(occupation -> figureText.text("careers.like", occupation.title(),
                figureText.formats().count(place.candidates().size()))).orElse(""));
    }

    /// How far what was wished is true of the row that is chosen.
    private void showWhy() {
        Candidate chosen = table.getSelectionModel().getSelectedItem();
        String said = chosen != null && model.inPlace().get() instanceof Loadable.Ready<InPlace>(InPlace place)
                ? new WishWords(figureText).said(model.wishes().get(),
                        place.wishes().getOrDefault(chosen.occupation().code(), Map.of()))
                : "";
        why.setWords(said);
        Shown.set(!said.isEmpty(), why);
    }

    private ProfileText text() {
        return new ProfileText(figureText, model.session().basis().get());
    }

    private WorkOfRow<Candidate> workOfRow() {
        return new WorkOfRow<>(
                candidate -> model.inPlace().get() instanceof Loadable.Ready<InPlace>(InPlace place)
                        ? place.work().getOrDefault(candidate.occupation().code(), "")
                        : "",
                figureText);
    }

    private TableRow<Candidate> row() {
        TableRow<Candidate> row = new TableRow<>();
        workOfRow().tellOn(row);
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable Candidate candidate) {
        if (candidate != null) {
            model.careers().open(candidate.occupation().code());
        }
    }

    private static <T> void value(TableColumn<Candidate, T> column, Function<Candidate, T> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    /// What is missing stands below everything.
    private static long number(Figure figure) {
        return switch (figure) {
            case Amount(long value, _) -> value;
            case AtLeast(long bound, _) -> bound;
            case Missing _ -> -1;
        };
    }

    /// In the order of the table.
    @Override
    public Optional<Exportable> exportable() {
        return Optional
                .of(new Exportable(card, () -> figureText.text("careers.filter.results"), this::sheet).with(table)
                        .offering(() -> compared().items()));
    }

    private CompareRow compared() {
        return new CompareRow(model.session().tray(), figureText,
                () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .map(candidate -> candidate.occupation().code()));
    }

    private Optional<Sheet> sheet() {
        return model.inPlace().get() instanceof Loadable.Ready<InPlace>(InPlace place) && !table.getItems().isEmpty()
                ? Optional.of(new OccupationSheets(figureText, model.session().basis().get(), source.getWords())
                        .results(table.getItems(), place))
                : Optional.empty();
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
