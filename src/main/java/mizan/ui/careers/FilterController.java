package mizan.ui.careers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mizan.domain.outlook.Education;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.i18n.TypedNumber;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.pay.PayField;
import mizan.ui.pay.PayQuestion;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;

/// The filters over all occupations on pay, way in, outlook and place. What the work must be like, and the table of what
/// passes, are parts of their own.
public final class FilterController implements View {

    private final FilterModel model;
    private final PlaceSearch places;
    private final FigureText figureText;
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
    private FieldQuestion payQuestion;
    @FXML
    private FieldQuestion jobsQuestion;
    @FXML
    private ComboBox<Optional<Education>> education;
    @FXML
    private VBox placeRoom;
    @FXML
    private CheckBox noDegree;
    @FXML
    private CheckBox growing;

    public FilterController(FilterModel model, PlaceSearch places, FigureText figureText) {
        this.model = model;
        this.places = places;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        OwnText.bind(pay, model.payAtLeast(), subscriptions);
        PayField typedPay = new PayField(pay, payQuestion, figureText, model.session().basis()::set);
        jobs.textProperty().bindBidirectional(model.jobsAtLeast());
        growing.selectedProperty().bindBidirectional(model.growing());
        noDegree.selectedProperty().bindBidirectional(model.noDegree());
        noDegree.setTooltip(new WrappingTooltip(figureText.text("careers.filter.no-degree.about")));
        List<Optional<Education>> classes = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Education.values()).map(Optional::of).forEach(classes::add);
        education.setConverter(new ChoiceNames<>(each -> each.map(found -> figureText.text("education." + found.id()))
                .orElse(figureText.text("careers.filter.any"))));
        education.getItems().setAll(classes);
        education.valueProperty().bindBidirectional(model.educationAtMost());
        PlaceField place = PlaceField.ofHome(places, figureText, subscriptions);
        place.setAsked(figureText.text("careers.filter.place"));
        place.setPromptText(figureText.text("place.nation"));
        placeRoom.getChildren().add(place);
        subscriptions.now(() -> show(typedPay), model.filters());
        subscriptions.now(() -> {
            if (model.careers().page().get() instanceof CareersPage.Filter) {
                model.loadOnce();
            }
        }, model.careers().page());
    }

    @FXML
    private void clear() {
        model.clear();
    }

    private void show(PayField typedPay) {
        PayBasis per = model.session().basis().get();
        String basis = Messages.key(per);
        payLabel.setText(figureText.text("careers.filter.pay." + basis));
        pay.setAccessibleText(payLabel.getText());
        pay.setPromptText(figureText.text("compare.my-pay.prompt." + basis));
        typedPay.show(per);
        askAboutJobs();
        state.show(model.inPlace().get(), figureText, "", model::load);
    }

    private void askAboutJobs() {
        String typed = PayQuestion.shortened(figureText, jobs.getText());
        switch (TypedNumber.whole(jobs.getText())) {
            case TypedNumber.NoNumber _ ->
                jobsQuestion.ask(jobs, figureText.text("careers.filter.jobs.ask", typed), List.of());
            case TypedNumber.Unclear(BigDecimal one, BigDecimal other) -> jobsQuestion.ask(jobs,
                    figureText.text("pay.ask.unclear", typed), List.of(reading(one), reading(other)));
            case TypedNumber.Blank _,TypedNumber.Read _ -> jobsQuestion.clear(jobs);
        }
    }

    private FieldQuestion.Answer reading(BigDecimal count) {
        String number = figureText.formats().count(count.longValueExact());
        return new FieldQuestion.Answer(number, () -> jobs.setText(number));
    }

    @Override
    public void dispose() {
        jobs.textProperty().unbindBidirectional(model.jobsAtLeast());
        growing.selectedProperty().unbindBidirectional(model.growing());
        noDegree.selectedProperty().unbindBidirectional(model.noDegree());
        education.valueProperty().unbindBidirectional(model.educationAtMost());
        subscriptions.close();
    }
}
