package mizan.ui.careers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import mizan.background.Loadable;
import mizan.domain.outlook.Education;
import mizan.domain.prices.PriceLevel;
import mizan.i18n.TypedPay;
import mizan.query.OccupationsInPlace;
import mizan.ui.careers.FilterModel.InPlace;
import mizan.ui.kit.Chosen;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;
import mizan.ui.pay.RangeRows;

/// The filters over all occupations, and how many pass them. The table below them is a part of its own.
public final class FilterController implements View {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final FilterModel model;
    private final Telling telling;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private StatePane state;
    @FXML
    private Label payLabel;
    @FXML
    private TextField pay;
    @FXML
    private TextField jobs;
    @FXML
    private ComboBox<Optional<Education>> education;
    @FXML
    private ComboBox<String> place;
    @FXML
    private CheckBox growing;
    @FXML
    private Label count;

    public FilterController(FilterModel model, Telling telling) {
        this.model = model;
        this.telling = telling;
    }

    @FXML
    private void initialize() {
        pay.textProperty().bindBidirectional(model.payAtLeast());
        jobs.textProperty().bindBidirectional(model.jobsAtLeast());
        growing.selectedProperty().bindBidirectional(model.growing());
        List<Optional<Education>> classes = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Education.values()).map(Optional::of).forEach(classes::add);
        education.setConverter(new Chosen<>(each -> each.map(found -> telling.text("education." + found.id()))
                .orElse(telling.text("careers.filter.any"))));
        education.getItems().setAll(classes);
        education.valueProperty().bindBidirectional(model.educationAtMost());
        place.setConverter(new Chosen<>(this::placeName));
        place.setOnAction(_ -> {
            if (place.getValue() != null) {
                model.place().set(place.getValue());
            }
        });
        subscriptions.now(this::show, model.filters());
        subscriptions.now(() -> {
            if (model.careers().page().get() instanceof Page.Filter) {
                model.loadOnce();
            }
        }, model.careers().page());
    }

    @FXML
    private void clear() {
        model.clear();
    }

    private void show() {
        String basis = RangeRows.id(model.session().basis().get());
        payLabel.setText(telling.text("careers.filter.pay." + basis));
        pay.setAccessibleText(payLabel.getText());
        pay.setPromptText(telling.text("compare.my-pay.prompt." + basis));
        mark(pay);
        mark(jobs);
        Loadable<InPlace> loaded = model.inPlace().get();
        state.show(loaded, telling, "", model::load);
        if (loaded instanceof Loadable.Ready<InPlace>(InPlace shown)) {
            offer(shown);
            int passing = model.passing(shown).size();
            count.setText(telling.messages()
                    .counted("careers.filter.count", passing, telling.formats().count(passing),
                            telling.formats().count(shown.candidates().size())));
        }
    }

    /// Only text that is no number is marked, not an empty field.
    private static void mark(TextField field) {
        field.pseudoClassStateChanged(INVALID,
                !field.getText().isBlank() && TypedPay.cents(field.getText()).isEmpty());
    }

    private void offer(InPlace shown) {
        List<String> codes = new ArrayList<>(List.of(OccupationsInPlace.UNITED_STATES));
        shown.states().stream().map(PriceLevel::areaCode).forEach(codes::add);
        if (!place.getItems().equals(codes)) {
            place.getItems().setAll(codes);
        }
        place.setValue(shown.areaCode());
    }

    private String placeName(String code) {
        if (model.inPlace().get() instanceof Loadable.Ready<InPlace>(InPlace shown)) {
            for (PriceLevel level : shown.states()) {
                if (level.areaCode().equals(code)) {
                    return level.areaName();
                }
            }
        }
        return telling.text("careers.united-states");
    }

    @Override
    public void dispose() {
        pay.textProperty().unbindBidirectional(model.payAtLeast());
        jobs.textProperty().unbindBidirectional(model.jobsAtLeast());
        growing.selectedProperty().unbindBidirectional(model.growing());
        education.valueProperty().unbindBidirectional(model.educationAtMost());
        subscriptions.close();
    }
}
