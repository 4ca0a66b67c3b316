package mizan.ui.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import mizan.text.Paragraph;
import mizan.ui.help.HelpQuestions.Question;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shortcut;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.session.Navigation;

/// Questions and answers beside the screen: those of the part that somebody asked at come first, then all by their topics,
/// then the keys. What is typed leaves the questions that it is about.
public final class HelpController implements View {

    /// The message keys of what parts do with keys of their own: `help.ID.keys` and `help.ID`.
    private static final List<String> PARTS = List.of("travel", "screens", "choose", "tray", "map", "chart", "copy",
            "slider",
            "move", "remove", "close");

    private final HelpModel model;
    private final Navigation navigation;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();
    /// Each made when it is first shown.
    private final Map<Question, QuestionRow> made = new HashMap<>();
    private final List<QuestionRow> rows = new ArrayList<>();
    /// What is asked at the part that the help was opened from.
    private List<Question> here = List.of();

    @FXML
    private VBox page;
    @FXML
    private TextField search;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox questions;
    @FXML
    private VBox keyList;
    @FXML
    private GridPane keys;

    /// @param navigation says what is asked
    public HelpController(HelpQuestions questions, Navigation navigation, FigureText figureText) {
        this.model = new HelpModel(questions, figureText.messages().ofHelp());
        this.navigation = navigation;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        for (Shortcut shortcut : Shortcut.values()) {
            add(figureText.formats().code(shortcut.keys()), figureText.text("shortcut." + shortcut.id()));
        }
        PARTS.forEach(part -> add(figureText.text("help." + part + ".keys"), figureText.text("help." + part)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        page.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        search.textProperty().subscribe(this::show);
        subscriptions.now(this::ask, navigation.askedProperty());
    }

    private void add(String pressed, String does) {
        Label key = new Label(pressed);
        key.getStyleClass().add("key");
        key.setMinWidth(Label.USE_PREF_SIZE);
        keys.addRow(keys.getRowCount(), key, new Paragraph(does));
    }

    @FXML
    private void close() {
        navigation.stopAsking();
    }

    private void ask() {
        navigation.askedProperty().get().ifPresent(about -> {
            here = model.questions().about(about);
            search.clear();
            show();
            focus();
        });
    }

    /// Where one goes on: to the first question about what was asked at, or to the search. To be called when the page is
    /// on the screen: what is not cannot be focused.
    public void focus() {
        // What scrolls is in the window only once its skin is there.
        page.applyCss();
        scroll.setVvalue(0);
        (here.isEmpty() || rows.isEmpty() ? search : rows.getFirst().button()).requestFocus();
    }

    private void show() {
        questions.getChildren().clear();
        rows.clear();
        String typed = search.getText();
        Shown.set(typed.isBlank(), keyList);
        if (typed.isBlank()) {
            add(figureText.text("help.here"), here);
            model.questions().all().stream().filter(each -> !here.contains(each))
                    .collect(Collectors.groupingBy(model::topic, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::add);
            openTheOnly(here);
        } else {
            List<Question> found = model.found(typed);
            add(found.isEmpty() ? figureText.text("help.nothing", typed.strip()) : figureText.text("help.found"),
                    found);
            openTheOnly(found);
        }
    }

    private void add(String title, List<Question> some) {
        if (some.isEmpty() && search.getText().isBlank()) {
            return;
        }
        Paragraph heading = new Paragraph(title);
        heading.getStyleClass().add("topic");
        questions.getChildren().add(heading);
        for (Question question : some) {
            QuestionRow row = made.computeIfAbsent(question,
                    each -> new QuestionRow(each.id(), model.question(each), model.answer(each)));
            row.open(false);
            rows.add(row);
            questions.getChildren().add(row);
        }
    }

    private void openTheOnly(List<Question> some) {
        if (some.size() == 1) {
            rows.getFirst().open(true);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.equals(event.getTarget())) {
            search.requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Whoever types a word means to search, wherever on the page they are.
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (!search.equals(event.getTarget()) && !typed.isEmpty() && Character.isLetterOrDigit(typed.charAt(0))
                && !event.isShortcutDown() && !event.isAltDown()) {
            search.requestFocus();
            search.appendText(typed);
            event.consume();
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
