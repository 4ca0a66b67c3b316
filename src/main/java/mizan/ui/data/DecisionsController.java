package mizan.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import mizan.domain.data.Scope;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.Separator;
import mizan.ui.data.ImportState.Previewed;
import mizan.ui.data.ImportState.Refused;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.wageimport.Choices;
import mizan.wageimport.Doubts;
import mizan.wageimport.Found;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Remark;

/// What a person decides about a file before it is taken over: what it is, and what of it is taken.
public final class DecisionsController implements View {

    private final ImportModel model;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    /// Whether the boxes are being set to what is shown, which is no choice of the person's.
    private boolean showing;

    @FXML
    private FlowPane decisions;
    @FXML
    private HBox yearBox;
    @FXML
    private TextField year;
    @FXML
    private ComboBox<Scope> scope;
    @FXML
    private HBox separatorBox;
    @FXML
    private ComboBox<Separator> separator;
    @FXML
    private HBox decimalBox;
    @FXML
    private ComboBox<DecimalMark> decimal;
    @FXML
    private CheckBox sectors;
    @FXML
    private CheckBox withoutBroken;
    @FXML
    private CheckBox keepContradictions;
    @FXML
    private CheckBox replace;

    public DecisionsController(ImportModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        sectors.setOnAction(_ -> model.choose(choices().withPublishedSectors(sectors.isSelected())));
        withoutBroken.setOnAction(_ -> model.choose(choices().withoutBroken(withoutBroken.isSelected())));
        keepContradictions
                .setOnAction(_ -> model.choose(choices().keepContradictions(keepContradictions.isSelected())));
        replace.setOnAction(_ -> model.choose(choices().replace(replace.isSelected())));
        year.setOnAction(_ -> chooseYear());
        fill(scope, Scope.values(), each -> "scope." + each.id(), (choices, chosen) -> choices.withScope(chosen));
        fill(separator, Separator.values(), each -> "separator." + each.id(),
                (choices, chosen) -> choices.withSeparator(chosen));
        fill(decimal, DecimalMark.values(), each -> "decimal." + each.id(),
                (choices, chosen) -> choices.withDecimal(chosen));
        subscriptions.now(this::show, model.state());
    }

    private interface Decided<T> {
        Choices by(Choices choices, Optional<T> chosen);
    }

    private <T> void fill(ComboBox<T> box, T[] all, Function<T, String> key, Decided<T> decided) {
        box.getItems().setAll(all);
        box.setConverter(new ChoiceNames<>(each -> figureText.text(key.apply(each))));
        box.setOnAction(_ -> {
            if (!showing && box.getValue() != null) {
                model.choose(decided.by(choices(), Optional.of(box.getValue())));
            }
        });
    }

    private void chooseYear() {
        String text = year.getText().strip();
        if (text.matches("\\p{Nd}{4}")) {
            model.choose(choices().withYear(Optional.of(Integer.valueOf(text))));
        }
    }

    private Choices choices() {
        return switch (model.state().get()) {
            case Previewed previewed -> previewed.choices();
            case Refused refusal -> refusal.choices();
            default -> Choices.none();
        };
    }

    private void show() {
        showing = true;
        ImportState state = model.state().get();
        Optional<Found> found = state instanceof Previewed previewed ? Optional.of(previewed.found())
                : Optional.empty();
        boolean askYear = state instanceof Refused refusal && refusal.askYear();
        boolean askForm = state instanceof Refused refusal && refusal.askForm();
        Shown.set(found.isPresent() || askYear || askForm, decisions);
        Shown.set(found.isPresent() || askYear, yearBox);
        year.setText(found.flatMap(each -> each.sets().stream().findFirst())
                .map(set -> Integer.toString(set.year()))
                .orElse(choices().year().map(String::valueOf).orElse("")));
        Optional<Scope> only = found.flatMap(this::onlyScope);
        Shown.set(only.isPresent(), scope);
        scope.setValue(only.orElse(null));
        showForm(found, askForm);
        showBoxes(found);
        showing = false;
    }

    /// What was recognised in the form of a text, where that was a guess or may help.
    private void showForm(Optional<Found> found, boolean ask) {
        Choices choices = choices();
        Optional<Separator> separated = choices.separator().or(() -> guess(found, Remark.Kind.SEPARATOR)
                .map(remark -> (Separator) remark.details().getFirst()));
        Shown.set(ask || separated.isPresent(), separatorBox);
        separator.setValue(separated.orElse(null));
        Optional<DecimalMark> mark = choices.decimal().or(() -> guess(found, Remark.Kind.DECIMAL_COMMA)
                .map(_ -> DecimalMark.COMMA));
        Shown.set(ask || mark.isPresent(), decimalBox);
        decimal.setValue(mark.orElse(null));
    }

    private void showBoxes(Optional<Found> found) {
        Doubts doubts = found.map(Found::doubts).orElse(Doubts.NONE);
        Choices choices = choices();
        Shown.set(doubts.overwrittenSectors() > 0, sectors);
        sectors.setSelected(choices.publishedSectors());
        Shown.set(found.isPresent() && found.get().broken() > 0, withoutBroken);
        withoutBroken.setSelected(choices.withoutBroken());
        Shown.set(doubts.contradictions() > 0, keepContradictions);
        keepContradictions.setSelected(choices.keepContradictions());
        Shown.set(!doubts.muchLess().isEmpty(), replace);
        replace.setSelected(choices.replace());
    }

    private static Optional<Remark> guess(Optional<Found> found, Remark.Kind kind) {
        return found.flatMap(each -> each.remarks().stream().filter(remark -> remark.kind() == kind).findFirst());
    }

    /// What the files were recognised or chosen to be, if that is one thing.
    private Optional<Scope> onlyScope(Found found) {
        List<Scope> scopes = found.sets().stream().map(FoundSet::scope).distinct().toList();
        return scopes.size() == 1 ? Optional.of(scopes.getFirst()) : choices().scope();
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
