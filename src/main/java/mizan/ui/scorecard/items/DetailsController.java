package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Wording;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.CardNames;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ReportedModel;
import mizan.ui.scorecard.Sentences;

/// All that there is of one item, in the place of the verdict: what is behind it, what people report, finer answers and a
/// range, and a note.
public final class DetailsController implements View {

    private final ItemsModel model;
    private final ReportedModel reported;
    private final FigureText figureText;
    private final ItemTexts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private String shown = "";
    private boolean showing;

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    @FXML
    private TextField words;
    @FXML
    private Sentences sentences;
    @FXML
    private VBox answers;
    @FXML
    private CheckBox onlyHere;
    @FXML
    private TextArea note;

    public DetailsController(ItemsModel model, ReportedModel reported, FigureText figureText) {
        this.model = model;
        this.reported = reported;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
    }

    @FXML
    private void initialize() {
        OwnText ownWords = new OwnText(words);
        OwnText ownNote = new OwnText(note);
        words.textProperty().subscribe((_, text) -> {
            if (!showing && !text.isBlank()) {
                model.rename(shown, text);
            }
        });
        note.textProperty().subscribe((_, text) -> {
            if (!showing) {
                model.note(shown, text);
            }
        });
        onlyHere.setOnAction(_ -> model.onlyHere(shown, onlyHere.isSelected()));
        subscriptions.now(() -> show(ownWords, ownNote), model.cards().card(), model.cards().person(),
                model.hereWanted(), model.aside().shown(), reported.state(), words.focusedProperty(),
                note.focusedProperty());
    }

    @FXML
    private void close() {
        model.aside().close();
    }

    private void show(OwnText ownWords, OwnText ownNote) {
        Optional<Item> item = model.aside().shown().get() instanceof Aside.Details(String id, _)
                ? model.cards().card().get().flatMap(open -> open.answers().item(id))
                : Optional.empty();
        Shown.set(item.isPresent(), card);
        showing = true;
        item.ifPresent(known -> {
            write(known, ownWords, ownNote);
            show(model.cards().card().get().orElseThrow(), known);
        });
        showing = false;
        if (item.isEmpty()) {
            shown = "";
        }
    }

    private void write(Item item, OwnText ownWords, OwnText ownNote) {
        String is = item.wording() instanceof Wording.Own ? texts.words(item) : "";
        if (!item.id().equals(shown)) {
            ownWords.replace(is);
            ownNote.replace(item.note());
        } else if (!words.getText().strip().equals(is)) {
            ownWords.write(is);
        }
        ownNote.write(item.note());
    }

    private void show(Scorecard open, Item item) {
        boolean another = !item.id().equals(shown);
        shown = item.id();
        boolean own = item.wording() instanceof Wording.Own;
        title.setWords(texts.title(item));
        Shown.set(own, words);
        sentences.show(told(open, item));
        if (another) {
            ask(item);
        }
        answers.setDisable(!item.relevant());
        answers.getChildren().forEach(part -> {
            if (part instanceof RangeBox range) {
                range.show(item);
            }
        });
        fine(0).show(item.points());
        fine(1).show(ItemRow.percent(item.applicability().map(Applicability::likely)));
        onlyHere.setSelected(model.onlyHere(item));
        if (another && model.aside().shown().get() instanceof Aside.Details(_, boolean wanted) && wanted) {
            note.requestFocus();
        }
    }

    private FineField fine(int place) {
        return (FineField) answers.getChildren().get(place);
    }

    private void ask(Item item) {
        String id = item.id();
        answers.getChildren().setAll(
                new FineField(figureText, "scorecard.fine.matters", points -> model.matters(id, points)),
                new FineField(figureText, "scorecard.fine.true", (OptionalDouble percent) -> model.isTrue(id, percent)),
                new RangeBox(model, id, texts.title(item), figureText));
        note.setAccessibleText(
                figureText.text("scorecard.question.about", figureText.text("scorecard.note"), texts.title(item)));
    }

    private List<String> told(Scorecard open, Item item) {
        List<String> told = new ArrayList<>();
        texts.about(open, item).ifPresent(told::add);
        reported.of(open, item).ifPresent(known -> {
            ReportedWords said = new ReportedWords(figureText);
            told.add(said.of(known, item));
            told.add(said.source(known.item()));
        });
        PayAims aims = model.cards().person().get().aims();
        Optional.ofNullable(new OverlapWords(figureText).counted(open, aims).get(item.id())).ifPresent(told::add);
        told.addAll(new OverlapWords(figureText).of(open, aims).getOrDefault(item.id(), List.of()));
        item.group().flatMap(open.answers()::group).ifPresent(group -> told.add(figureText.text(
                "scorecard.group.member", CardNames.shortened(group.name(), CardNames.LONGEST))));
        return told;
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
