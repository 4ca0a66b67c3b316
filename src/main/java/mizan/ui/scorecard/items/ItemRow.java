package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Question;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Reordering;
import mizan.ui.kit.Shown;
import mizan.ui.kit.SteadyBox;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.scorecard.AnswerLine;
import mizan.ui.scorecard.AnswerSteps;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ReportedModel.Reported;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One item of a card: a tick and what it says, the two answers, and what people in the job report. It has room for all
/// of it from the beginning, and is as high whatever is answered.
final class ItemRow extends SteadyBox {

    private static final PseudoClass IRRELEVANT = PseudoClass.getPseudoClass("irrelevant");
    private static final double PERCENT = 100;

    private final ItemsModel model;
    private final ItemTexts texts;
    private final FigureText figureText;
    private final String id;
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final WrappingTooltip whole = new WrappingTooltip();
    private final Button details = new Button(null, new FontIcon("fth-info"));
    private final Label overlap = mark("fth-flag");
    private final Paragraph counted = new Paragraph();
    private final Label note = mark("fth-file-text");
    private final WrappingTooltip overlapWords = new WrappingTooltip();
    private final WrappingTooltip noteWords = new WrappingTooltip();
    private final Button relevantAgain = new Button();
    private final AnswerLine matters;
    private final AnswerLine isTrue;
    private final FlowPane answers;
    private final ReportedLine reported;
    private final ItemMenu menu;
    private @Nullable Content shown;

    /// What there is to show of an item.
    ///
    /// @param overlaps sentences about what it may count twice
    /// @param counted that its matter is already in what is weighed as pay; empty if it is not
    /// @param reported what people in the job report of it
    /// @param onlyHere whether what it matters is for this card only
    record Content(Item item, List<String> overlaps, String counted, Optional<Reported> reported, boolean onlyHere) {}

    /// @param answered run after an answer that needs no second look
    ItemRow(ItemsModel model, ItemTexts texts, FigureText figureText, Item item, Consumer<Question> answered) {
        this.model = model;
        this.texts = texts;
        this.figureText = figureText;
        this.id = item.id();
        String name = texts.title(item);
        matters = line("scorecard.matters", Question.MATTERS, name, points -> model.matters(id, points), answered);
        isTrue = line("scorecard.true", Question.TRUE, name, percent -> model.isTrue(id, percent), answered);
        matters.steps().setId("matters-" + id);
        isTrue.steps().setId("true-" + id);
        answers = new FlowPane(matters, isTrue);
        answers.getStyleClass().add("item-answers");
        reported = new ReportedLine(figureText, name);
        menu = new ItemMenu(id, model, figureText);
        getStyleClass().addAll("item", Messages.key(item.side()));
        setId("item-" + id);
        prepare(() -> answered.accept(Question.TRUE));
        getChildren().addAll(head(), counted, new StackPane(answers, relevantAgain), reported);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private AnswerLine line(String key, Question question, String name, Consumer<OptionalDouble> told,
            Consumer<Question> answered) {
        AnswerLine line = new AnswerLine(figureText, new AnswerLine.Asked(key, question, name), told,
                model.cards()::settle);
        line.whenAnswered(() -> answered.accept(question));
        return line;
    }

    private void prepare(Runnable ticked) {
        tick.setId("tick-" + id);
        tick.setOnAction(_ -> {
            if (tick.isSelected()) {
                model.tick(id);
                ticked.run();
            } else {
                model.untick(id);
            }
        });
        title.getStyleClass().add("item-title");
        title.setTooltip(whole);
        title.setMinWidth(0);
        overlap.setTooltip(overlapWords);
        counted.getStyleClass().addAll("note", "item-counted");
        counted.setId("counted-" + id);
        note.setTooltip(noteWords);
        details.getStyleClass().addAll("flat", "button-icon", "item-details");
        details.setId("details-" + id);
        details.setOnAction(_ -> model.aside().toggle(new Aside.Details(id, false)));
        relevantAgain.setText(figureText.text("scorecard.relevant-again"));
        relevantAgain.getStyleClass().addAll("flat", "accent", "item-again");
        relevantAgain.setOnAction(_ -> model.relevant(id, true));
    }

    private HBox head() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(handle(), tick, title, overlap, note, details, menu);
        head.getStyleClass().add("item-head");
        return head;
    }

    /// For the mouse; the keyboard and the menu have their own way.
    private Node handle() {
        StackPane handle = new StackPane(new FontIcon("fth-menu"));
        handle.getStyleClass().add("item-handle");
        handle.setId("handle-" + id);
        Tooltip.install(handle, new WrappingTooltip(figureText.text("scorecard.pull")));
        Reordering.of(handle, this, place -> model.moveTo(id, place));
        return handle;
    }

    private static Label mark(String icon) {
        Label mark = new Label(null, new FontIcon(icon));
        mark.getStyleClass().add("item-mark");
        return mark;
    }

    AnswerSteps steps(Question question) {
        return question == Question.MATTERS ? matters.steps() : isTrue.steps();
    }

    /// Cheap if nothing has changed.
    void show(Content now) {
        if (now.equals(shown)) {
            return;
        }
        Item item = now.item();
        if (shown == null || !shown.item().wording().equals(item.wording())) {
            name(item);
        }
        if (shown == null || !shown.overlaps().equals(now.overlaps())) {
            overlap.setVisible(!now.overlaps().isEmpty());
            overlapWords.setText(String.join("\n", now.overlaps()));
        }
        shown = now;
        counted.setWords(now.counted());
        Shown.set(!now.counted().isEmpty(), counted);
        note.setVisible(!item.note().isBlank());
        noteWords.setText(item.note());
        tick.setSelected(item.answered() && item.applicability().map(Applicability::high).orElse(0.0) > 0);
        tick.setDisable(!item.relevant());
        relevantAgain.setVisible(!item.relevant());
        answers.setVisible(item.relevant());
        pseudoClassStateChanged(IRRELEVANT, !item.relevant());
        matters.show(item.points());
        matters.showGeneral(!now.onlyHere());
        isTrue.show(percent(item.applicability().map(Applicability::likely)));
        reported.show(now.reported(), item);
        menu.show(item);
    }

    private void name(Item item) {
        String name = texts.title(item);
        title.setText(name);
        whole.setText(texts.words(item));
        tick.setAccessibleText(name);
        details.setAccessibleText(figureText.text("scorecard.details.about", name));
    }

    static OptionalDouble percent(Optional<Double> share) {
        return share.isPresent() ? OptionalDouble.of(share.get() * PERCENT) : OptionalDouble.empty();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(id, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
