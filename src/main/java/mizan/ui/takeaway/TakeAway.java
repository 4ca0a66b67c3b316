package mizan.ui.takeaway;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import mizan.export.Csv;
import mizan.export.JsonTables;
import mizan.export.Png;
import mizan.export.Sheet;
import mizan.settings.Settings;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FileDialogs.Kind;
import mizan.ui.kit.HelpLink;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;

/// Gives each card that can be taken away its menu, and does what is chosen there. Lives as long as the views of one
/// language.
public final class TakeAway {

    private final Settings settings;
    private final FileSaving saving;
    private final LightLayout layout;
    private final FigureText figureText;
    private final String version;
    private final Predicate<String> asked;

    private record Attached(View view, Exportable exportable) {}

    /// @param version of the program, for those who read the exported figures
    /// @param asked whether the help has questions about a part of the program
    public TakeAway(Settings settings, FileSaving saving, LightLayout layout, FigureText figureText, String version,
            Predicate<String> asked) {
        this.settings = settings;
        this.saving = saving;
        this.layout = layout;
        this.figureText = figureText;
        this.version = version;
        this.asked = asked;
    }

    /// Puts the menu at the end of the head of the card, and before it what one may ask there.
    ///
    /// @param views makes the copy of a card that a picture is made of
    public void attach(View view, Views views) {
        view.exportable().ifPresent(exportable -> {
            Attached one = new Attached(view, exportable);
            // Kept by the card itself, so that a card that is closed is forgotten.
            exportable.card().getProperties().put(Exportable.class, exportable);
            Label said = new Label();
            said.getStyleClass().addAll("note", "taken");
            said.setMinWidth(0);
            said.managedProperty().bind(said.textProperty().isNotEmpty());
            TakeAwayMenu menu = new TakeAwayMenu(figureText, settings, new Choice(one, views, said));
            HBox head = head(exportable.card());
            head.getChildren().add(said);
            String part = View.part(view.getClass());
            if (asked.test(part)) {
                head.getChildren().add(new HelpLink(part, figureText.text("help.about")));
            }
            head.getChildren().add(menu.button());
            menu.listenOn(exportable.card());
        });
    }

    /// A title alone becomes a head that has room for the menu.
    private static HBox head(Pane card) {
        Node first = card.getChildren().getFirst();
        if (first instanceof HBox head && head.getStyleClass().contains("card-head")) {
            return head;
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox();
        head.getStyleClass().add("card-head");
        card.getChildren().set(0, head);
        head.getChildren().addAll(first, between);
        return head;
    }

    /// Not on a page of the screen that is not shown just now.
    private static boolean seen(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    /// What can be chosen for one card.
    final class Choice {

        private final Attached one;
        private final Views views;
        private final Label said;

        private Choice(Attached one, Views views, Label said) {
            this.one = one;
            this.views = views;
            this.said = said;
        }

        boolean hasFigures() {
            return one.exportable().figures().get().isPresent();
        }

        List<MenuItem> offered() {
            return one.exportable().offered().get();
        }

        void copyPicture() {
            try (PaperCopy copy = copy()) {
                ClipboardContent content = new ClipboardContent();
                content.putImage(copy.picture(2));
                Clipboard.getSystemClipboard().setContent(content);
                said.setText(figureText.text("take.copied"));
            }
        }

        void copyTable() {
            one.exportable().figures().get().ifPresent(this::copy);
        }

        void copyChosenRows() {
            one.exportable().chosenFigures().ifPresent(this::copy);
        }

        private void copy(Sheet sheet) {
            ClipboardContent content = new ClipboardContent();
            content.putString(Csv.tabs(sheet));
            Clipboard.getSystemClipboard().setContent(content);
            said.setText(figureText.text("take.copied"));
        }

        void savePng(double scale) {
            try (PaperCopy copy = copy()) {
                Image picture = copy.picture(scale);
                save("png", name(), () -> Png.of(picture));
            }
        }

        void saveSvg() {
            try (PaperCopy copy = copy()) {
                byte[] svg = copy.svg();
                save("svg", name(), () -> svg);
            }
        }

        void saveCsv() {
            boolean marked = settings.byteOrderMark().get();
            one.exportable().figures().get().ifPresent(
                    sheet -> save("csv", name(), () -> Csv.of(sheet, marked, figureText::wordOfTable)));
        }

        /// Every table behind the screen that the card is on.
        void saveJson() {
            List<Sheet> sheets = one.exportable()
                    .card()
                    .getScene()
                    .getRoot()
                    .lookupAll("*")
                    .stream()
                    .filter(TakeAway::seen)
                    .map(card -> card.getProperties().get(Exportable.class))
                    .filter(Exportable.class::isInstance)
                    .map(each -> ((Exportable) each).figures().get())
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            save("json", name(), () -> JsonTables.of(name(), version, sheets));
        }

        private void save(String kind, String name, Callable<byte[]> content) {
            Window owner = one.exportable().card().getScene().getWindow();
            saving.save(owner, new Kind(figureText.text("take.kind." + kind), "." + kind), name, content, figureText,
                    said::setText);
        }

        private String name() {
            return one.exportable().name().get();
        }

        private PaperCopy copy() {
            return new PaperCopy(views, one.view().getClass(), layout, one.exportable(),
                    figureText.messages().language());
        }
    }
}
