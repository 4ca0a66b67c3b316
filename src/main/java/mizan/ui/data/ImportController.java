package mizan.ui.data;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import mizan.tablefile.RefusedInput;
import mizan.text.Paragraph;
import mizan.ui.data.ImportState.Cancelled;
import mizan.ui.data.ImportState.Failed;
import mizan.ui.data.ImportState.Previewed;
import mizan.ui.data.ImportState.Refused;
import mizan.ui.data.ImportState.Stored;
import mizan.ui.data.ImportState.Waiting;
import mizan.ui.data.ImportState.Working;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.wageimport.Found;

/// Where one drops a file: what it is, what will become of it, how far it is, and what came of it.
public final class ImportController implements View {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final ImportModel model;
    private final FigureText figureText;
    private final ImportWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox area;
    @FXML
    private Paragraph sentence;
    @FXML
    private Paragraph sets;
    @FXML
    private Paragraph remarks;
    @FXML
    private Paragraph replaced;
    @FXML
    private Paragraph why;
    @FXML
    private ProgressBar progress;
    @FXML
    private ListView<String> refused;
    @FXML
    private Button choose;
    @FXML
    private Button store;
    @FXML
    private Button cancel;
    @FXML
    private Button dismiss;

    public ImportController(ImportModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.words = new ImportWords(figureText);
    }

    @FXML
    private void initialize() {
        area.setOnDragOver(this::over);
        area.setOnDragExited(_ -> area.pseudoClassStateChanged(OVER, false));
        area.setOnDragDropped(this::dropped);
        choose.setOnAction(_ -> choose());
        store.setOnAction(_ -> model.store());
        cancel.setOnAction(_ -> model.cancel());
        dismiss.setOnAction(_ -> model.dismiss());
        subscriptions.now(this::show, model.state());
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            area.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        model.bring(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(figureText.text("import.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(figureText.text("import.tables"), "*.xlsx", "*.xls", "*.csv",
                        "*.csv.gz", "*.tsv", "*.txt", "*.zip"));
        List<File> files = chooser.showOpenMultipleDialog(area.getScene().getWindow());
        List<Path> paths = new ArrayList<>();
        if (files != null) {
            files.forEach(file -> paths.add(file.toPath()));
        }
        model.bring(paths);
    }

    private void show() {
        ImportState state = model.state().get();
        boolean working = state instanceof Working;
        Shown.set(!working && !(state instanceof Previewed), choose);
        Shown.set(state instanceof Previewed, store);
        Shown.set(working, cancel);
        Shown.set(!working && !(state instanceof Waiting), dismiss);
        Shown.set(working, progress);
        Optional<Found> found = found(state);
        Shown.set(found.isPresent(), sets);
        sets.setWords(found.map(words::sets).orElse(""));
        Shown.set(state instanceof Previewed, replaced);
        replaced.setWords(state instanceof Previewed previewed ? words.replaced(previewed) : "");
        List<RefusedInput> broken = found.map(Found::refused).orElse(List.of());
        Shown.set(!broken.isEmpty(), refused);
        refused.getItems().setAll(broken.stream().map(words::place).toList());
        String remarked = found.map(each -> words.remarks(each, state instanceof Previewed)).orElse("");
        Shown.set(!remarked.isEmpty(), remarks);
        remarks.setWords(remarked);
        String reason = state instanceof Previewed previewed ? words.why(previewed.found(), previewed.choices()) : "";
        Shown.set(!reason.isEmpty(), why);
        why.setWords(reason);
        store.setDisable(!reason.isEmpty());
        sentence.setWords(sentence(state));
    }

    static Optional<Found> found(ImportState state) {
        return switch (state) {
            case Previewed previewed -> Optional.of(previewed.found());
            case Stored stored -> Optional.of(stored.imported().found());
            default -> Optional.empty();
        };
    }

    private String sentence(ImportState state) {
        return switch (state) {
            case Waiting _ -> figureText.text("import.drop");
            case Working working -> {
                progress.setProgress(working.fraction() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : working.fraction());
                yield words.working(working);
            }
            case Previewed previewed -> words.preview(previewed.found());
            case Refused refusal -> words.refused(refusal.reason());
            case Stored stored -> words.stored(stored.imported());
            case Cancelled _ -> figureText.text("import.cancelled");
            case Failed _ -> figureText.text("import.failed");
        };
    }

    /// Told apart from zero: a second that has begun is one that is left.
    static long seconds(Duration left) {
        return Math.max(1, (left.toMillis() + 999) / 1000);
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
