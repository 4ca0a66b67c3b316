package mizan.ui.takeaway;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import mizan.background.Loadable;
import mizan.export.pdf.PageImages.PageImage;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.report.Paper;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs.Kind;
import mizan.ui.kit.StatePane;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.takeaway.ReportModel.Made;

/// Shows the pages of the report as they will be, to save or print them.
public final class ReportController implements View {

    /// As wide as it can be without being blurred on a screen of twice the usual density.
    private static final double MOST_WIDTH = 900;
    /// Ground and frame at both sides of a page.
    private static final double AROUND = 66;

    private final ReportModel model;
    private final FileSaving saving;
    private final Printing printing;
    private final FigureText figureText;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ComboBox<Language> language;
    @FXML
    private ComboBox<Paper> paper;
    @FXML
    private CheckBox notes;
    @FXML
    private StatePane state;
    @FXML
    private VBox pages;
    @FXML
    private Paragraph said;
    @FXML
    private Button save;
    @FXML
    private Button print;

    public ReportController(ReportModel model, FileSaving saving, Printing printing, FigureText figureText) {
        this.model = model;
        this.saving = saving;
        this.printing = printing;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        model.begin();
        language.getItems().setAll(Language.values());
        language.setConverter(new ChoiceNames<>(Language::ownName));
        language.valueProperty().bindBidirectional(model.language());
        paper.getItems().setAll(Paper.values());
        paper.setConverter(
                new ChoiceNames<>(each -> figureText.text("report.paper." + Messages.key(each))));
        paper.valueProperty().bindBidirectional(model.paper());
        notes.selectedProperty().bindBidirectional(model.notes());
        notes.setDisable(!model.hasNotes());
        said.managedProperty().bind(said.visibleProperty());
        say("");
        subscriptions.later(model::make, model.language(), model.paper(), model.notes());
        subscriptions.now(this::show, model.made());
    }

    private void show() {
        Loadable<Made> made = model.made().get();
        state.show(made, figureText, "", model::make);
        boolean ready = made instanceof Loadable.Ready<Made>;
        save.setDisable(!ready);
        print.setDisable(!ready);
        if (made instanceof Loadable.Ready<Made>(Made report)) {
            List<PageImage> images = report.pages();
            pages.getChildren().clear();
            for (int i = 0; i < images.size(); i++) {
                pages.getChildren().add(page(images.get(i), i + 1, images.size()));
            }
        }
    }

    private StackPane page(PageImage image, int number, int all) {
        WritableImage painted = new WritableImage(image.width(), image.height());
        painted.getPixelWriter().setPixels(0, 0, image.width(), image.height(), PixelFormat.getIntArgbInstance(),
                image.pixels(), image.width());
        ImageView view = new ImageView(painted);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(Bindings.min(MOST_WIDTH, pages.widthProperty().subtract(AROUND)));
        view.setAccessibleText(figureText.text("report.page", figureText.formats().count(number),
                figureText.formats().count(all)));
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("report-page");
        frame.setMaxWidth(StackPane.USE_PREF_SIZE);
        // Else the page that is shown would be the least that the window has room for, and be cut when it shrinks.
        frame.setMinWidth(0);
        return frame;
    }

    @FXML
    private void save() {
        if (model.made().get() instanceof Loadable.Ready<Made>(Made report)) {
            saving.save(window(), new Kind(figureText.text("take.kind.pdf"), ".pdf"), report.title(), report::pdf,
                    figureText, this::say);
        }
    }

    @FXML
    private void print() {
        if (model.made().get() instanceof Loadable.Ready<Made>(Made report)) {
            say(figureText.text(printing.print(window(), report.pdf()).key()));
        }
    }

    private void say(String words) {
        said.setWords(words);
        said.setVisible(!words.isEmpty());
    }

    @FXML
    private void leave() {
        window().hide();
    }

    private Window window() {
        return pages.getScene().getWindow();
    }

    @Override
    public void dispose() {
        language.valueProperty().unbindBidirectional(model.language());
        paper.valueProperty().unbindBidirectional(model.paper());
        notes.selectedProperty().unbindBidirectional(model.notes());
        subscriptions.close();
        model.end();
    }
}
