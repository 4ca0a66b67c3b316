package mizan.ui.start;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import mizan.background.Loadable;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.pay.PayField;
import mizan.ui.place.PlaceField;
import mizan.ui.place.PlaceSearch;
import mizan.ui.search.OccupationField;
import mizan.ui.search.SearchModel;
import mizan.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The sentence and its fields, in the order of the language, and below it what is quick to say: what one just looks at,
/// or what one earns now and would be content with.
public final class SentenceController implements View {

    private static final Pattern SLOT = Pattern.compile("\\[(\\w+)]");

    private final StartModel model;
    private final SearchModel jobs;
    private final PlaceField place;
    private final FigureText figureText;
    private final Session session;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TextField job;
    private final TextField pay;
    private final ComboBox<PayBasis> basis = new ComboBox<>();
    private final TextField now;
    private final TextField enough;
    private @Nullable OccupationField jobField;

    @FXML
    private FlowPane sentence;
    @FXML
    private FieldQuestion payQuestion;
    @FXML
    private FlowPane looking;
    @FXML
    private FlowPane situation;
    @FXML
    private FieldQuestion nowQuestion;
    @FXML
    private FieldQuestion enoughQuestion;
    @FXML
    private Paragraph noRoom;

    /// @param jobs what finds occupations for the field of the job alone
    public SentenceController(StartModel model, SearchModel jobs, PlaceSearch places, FigureText figureText) {
        this.model = model;
        this.jobs = jobs;
        this.figureText = figureText;
        this.place = new PlaceField(places, figureText, subscriptions);
        this.session = model.session();
        this.job = field(figureText, "job", "start.job");
        this.pay = field(figureText, "pay", "start.pay");
        this.now = field(figureText, "now", "start.now.field");
        this.enough = field(figureText, "enough", "start.enough.field");
    }

    private static TextField field(FigureText figureText, String id, String name) {
        TextField field = new TextField();
        field.setId("start-" + id);
        field.getStyleClass().add("start-" + id);
        field.setAccessibleText(figureText.text(name));
        return field;
    }

    @FXML
    private void initialize() {
        job.getStyleClass().add("first-field");
        job.setPromptText(figureText.text("start.job.prompt"));
        OccupationField found = new OccupationField(job, jobs, figureText,
                occupation -> {
                    model.name(occupation.code());
                    goOnFrom(job);
                });
        jobField = found;
        subscriptions.now(() -> sayJob(found), model.job(), model.answer());
        place.setId("start-place");
        place.getStyleClass().add("start-place");
        place.setPromptText(figureText.text("start.place.open"));
        place.setAsked(figureText.text("start.place"));
        place.place().bindBidirectional(model.place());
        place.onTaken(() -> goOnFrom(place));
        bindPay(pay, model.typedPay(), payQuestion, model::mean);
        basis.setId("start-basis");
        basis.setAccessibleText(figureText.text("start.basis"));
        basis.setConverter(new ChoiceNames<>(each -> figureText.text("start.basis." + Messages.key(each))));
        basis.getItems().setAll(PayBasis.values());
        subscriptions.later(() -> model.mean(basis.getValue()), basis.valueProperty());
        subscriptions.now(() -> basis.setValue(model.basis().getValue()), model.basis());
        Map<String, Node> fields = Map.of("job", job, "place", place, "pay", pay, "basis", basis);
        fill(sentence, 0, figureText.text("start.sentence"), fields);
        fill(situation, 0, figureText.text("start.situation"), Map.of("now", now, "enough", enough));
        bindPay(now, session.typedPay(), nowQuestion, session.basis()::set);
        bindPay(enough, session.typedEnough(), enoughQuestion, session.basis()::set);
        showLooking();
        subscriptions.now(this::showRow, model.job());
        subscriptions.now(() -> {
            noRoom.setWords(figureText.text("start.no-room"));
            Shown.set(model.noRoom().get(), noRoom);
        }, model.noRoom());
        sentence.addEventHandler(KeyEvent.KEY_PRESSED, this::goOn);
        subscriptions.add(job.sceneProperty().subscribe(this::beginIn));
    }

    /// Words and fields by turns, as the sentence of the language has them.
    private static void fill(FlowPane line, int at, String words, Map<String, Node> fields) {
        Matcher slots = SLOT.matcher(words);
        int from = 0;
        int place = at;
        while (slots.find()) {
            place = say(line, place, words.substring(from, slots.start()));
            line.getChildren().add(place++, fields.get(slots.group(1)));
            from = slots.end();
        }
        say(line, place, words.substring(from));
    }

    private static int say(FlowPane line, int place, String words) {
        if (words.isBlank()) {
            return place;
        }
        line.getChildren().add(place, new Label(words.strip()));
        return place + 1;
    }

    /// @param choose told the basis of an amount that was meant for the other one
    private void bindPay(TextField field, StringProperty text, FieldQuestion question, Consumer<PayBasis> choose) {
        OwnText.bind(field, text, subscriptions);
        PayField typed = new PayField(field, question, figureText, choose);
        subscriptions.now(() -> {
            field.setPromptText(figureText.text("compare.my-pay.prompt." + Messages.key(model.basis().getValue())));
            typed.show(model.basis().getValue());
        }, text, model.basis());
    }

    /// The title in the language of the program: it is there with the answer.
    private void sayJob(OccupationField field) {
        if (model.job().get().isEmpty()) {
            field.say("");
        } else {
            title().ifPresent(field::say);
        }
    }

    private Optional<String> title() {
        return model.answer().get() instanceof Loadable.Ready<StartAnswer>(StartAnswer answer)
                && model.job().get().equals(Optional.of(answer.subject().occupation().code()))
                        ? Optional.of(answer.subject().occupation().title())
                        : Optional.empty();
    }

    private void showLooking() {
        for (SocCode code : StartModel.TO_LOOK_AT) {
            Button chip = new Button(figureText.text("start.look." + code.text()));
            chip.getStyleClass().addAll("small", "start-chip");
            chip.setOnAction(_ -> model.look(code));
            looking.getChildren().add(chip);
        }
    }

    private void showRow() {
        boolean open = model.job().get().isEmpty();
        Shown.set(open, looking);
        Shown.set(!open, situation);
    }

    @FXML
    private void another() {
        model.another();
        job.requestFocus();
    }

    /// Who starts the program can begin to say it. A focus that is somewhere stays there.
    private void beginIn(@Nullable Scene scene) {
        if (scene != null && (scene.getFocusOwner() == null || scene.getFocusOwner().getScene() == null)) {
            job.requestFocus();
        }
    }

    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field
                && goOnFrom(job.equals(field) || pay.equals(field) ? field : place)) {
            event.consume();
        }
    }

    /// Enter, and what is taken, lead to the next part that is open; a pay that is asked about, to what it is for.
    ///
    /// @return whether there is one
    private boolean goOnFrom(Node part) {
        if (job.equals(part) && model.place().get().isEmpty()) {
            place.requestFocus();
        } else if (!pay.equals(part)) {
            pay.requestFocus();
        } else if (!payQuestion.asked().isEmpty()) {
            basis.requestFocus();
        } else if (model.job().get().isEmpty()) {
            job.requestFocus();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void dispose() {
        if (jobField != null) {
            jobField.dispose();
        }
        place.place().unbindBidirectional(model.place());
        subscriptions.close();
    }
}
