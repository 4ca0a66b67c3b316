package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.i18n.Messages;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Reordering;
import mizan.ui.kit.Shown;
import mizan.ui.kit.SteadyBox;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.scorecard.AnswerGrid;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ReportedModel.Reported;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One item of a card: its title and what is behind it, the two questions, and on demand a range and a note.
final class ItemRow extends SteadyBox {

    private static final PseudoClass IRRELEVANT = PseudoClass.getPseudoClass("irrelevant");

    private final ItemsModel model;
    private final ItemTexts texts;
    private final String id;
    private final FigureText figureText;
    private final Paragraph title = new Paragraph();
    private final TextField titleField = new TextField();
    private final Paragraph about = new Paragraph();
    private final VBox flags = new VBox();
    private final Button relevantAgain;
    private final ItemMenu menu;
    private final AnswerGrid grid;
    private final AnswerGrid.Question matters;
    private final AnswerGrid.Question isTrue;
    private final RangeBox range;
    private final TextArea note = new TextArea();
    private final ReportedBox reported;
    private @Nullable Content shown;
    private boolean rangeWanted;
    private boolean noteWanted;

    /// What there is to show of an item.
    ///
    /// @param about what is behind it; empty text for nothing
    /// @param overlaps sentences about what it may count twice
    /// @param group the name of its group, if there is one
    /// @param reported what people in the job report of it
    record Content(Item item, String about, List<String> overlaps, Optional<String> group,
            Optional<Reported> reported) {}

    ItemRow(ItemsModel model, ItemTexts texts, FigureText figureText, Item item) {
        this.model = model;
        this.texts = texts;
        this.figureText = figureText;
        this.id = item.id();
        String name = texts.title(item);
        getStyleClass().addAll("item", Messages.key(item.side()));
        setId("item-" + id);
        menu = new ItemMenu(this, model, figureText);
        title.getStyleClass().add("item-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(titleField, Priority.ALWAYS);
        HBox head = new HBox(handle(), title, titleField, menu);
        head.getStyleClass().add("item-head");
        about.getStyleClass().add("note");
        relevantAgain = new Button(figureText.text("scorecard.relevant-again"));
        relevantAgain.getStyleClass().addAll("flat", "small", "accent");
        relevantAgain.setOnAction(_ -> model.relevant(id, true));
        grid = new AnswerGrid(figureText, model.cards()::settle);
        matters = grid.ask("scorecard.matters", name, points -> model.matters(id, points));
        isTrue = grid.ask("scorecard.true", name, percent -> model.isTrue(id, percent));
        matters.slider().setId("matters-" + id);
        isTrue.slider().setId("true-" + id);
        range = new RangeBox(model, id, name, figureText);
        reported = new ReportedBox(figureText, name);
        prepareNote(name);
        prepareTitleField();
        getChildren().addAll(head, about, flags, relevantAgain, grid, reported, range, note);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
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

    String itemId() {
        return id;
    }

    private void prepareNote(String name) {
        note.getStyleClass().add("item-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.setPromptText(figureText.text("scorecard.note.prompt"));
        note.setAccessibleText(figureText.text("scorecard.question.about", figureText.text("scorecard.note"), name));
        note.textProperty().subscribe((_, text) -> {
            if (shown != null && !text.equals(shown.item().note())) {
                model.note(id, text);
            }
        });
    }

    private void prepareTitleField() {
        titleField.setAccessibleText(figureText.text("scorecard.edit"));
        Shown.set(false, titleField);
        titleField.setOnAction(_ -> endRenaming(true));
        titleField.focusedProperty().subscribe((_, focused) -> {
            if (!focused && titleField.isVisible()) {
                endRenaming(true);
            }
        });
    }

    /// Cheap if nothing has changed.
    void show(Content now) {
        if (now.equals(shown)) {
            return;
        }
        Item item = now.item();
        showFlags(now);
        shown = now;
        title.setWords(texts.title(item));
        about.setWords(now.about());
        Shown.set(item.relevant() && !about.getWords().isEmpty(), about);
        Shown.set(!item.relevant(), relevantAgain);
        Shown.set(item.relevant(), grid);
        Shown.set(item.relevant() && (rangeWanted || item.applicability().map(Applicability::hasRange).orElse(false)),
                range);
        Shown.set(noteWanted || !item.note().isEmpty(), note);
        pseudoClassStateChanged(IRRELEVANT, !item.relevant());
        matters.show(item.points());
        isTrue.show(RangeBox.percent(item.applicability().map(Applicability::likely)));
        range.show(item);
        reported.show(now.reported(), item);
        if (!note.getText().equals(item.note())) {
            note.setText(item.note());
        }
        menu.show(item);
    }

    /// Made anew only where they say something else.
    private void showFlags(Content now) {
        if (shown == null || !shown.overlaps().equals(now.overlaps()) || !shown.group().equals(now.group())) {
            flags.getChildren().setAll(now.overlaps().stream().map(words -> flag("fth-flag", words)).toList());
            now.group().ifPresent(name -> flags.getChildren()
                    .add(flag("fth-layers", figureText.text("scorecard.group.member", name))));
        }
        Shown.set(now.item().relevant() && !flags.getChildren().isEmpty(), flags);
    }

    private static HBox flag(String icon, String sentence) {
        HBox flag = new HBox(new FontIcon(icon), new Paragraph(sentence));
        flag.getStyleClass().add("item-flag");
        HBox.setHgrow(flag.getChildren().getLast(), Priority.ALWAYS);
        return flag;
    }

    void wantRange() {
        rangeWanted = true;
        Shown.set(true, range);
    }

    void wantNote() {
        noteWanted = true;
        Shown.set(true, note);
        note.requestFocus();
    }

    void rename() {
        titleField.setText(words());
        Shown.set(false, title);
        Shown.set(true, titleField);
        titleField.requestFocus();
        titleField.selectAll();
    }

    private String words() {
        return shown == null ? "" : texts.words(shown.item());
    }

    private void endRenaming(boolean keep) {
        Shown.set(false, titleField);
        Shown.set(true, title);
        if (keep && !titleField.getText().isBlank() && !titleField.getText().equals(words())) {
            model.rename(id, titleField.getText());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(id, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE && titleField.isFocused()) {
            endRenaming(false);
        } else {
            return;
        }
        event.consume();
    }
}
