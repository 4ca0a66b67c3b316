package mizan.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.settings.Settings;
import mizan.text.Paragraph;
import mizan.ui.kit.WithinScreen;
import mizan.ui.kit.ZoomPane;

/// Says that the program made a mistake, or cannot start, in both languages, and gives the report to whoever wants to pass
/// it on.
///
/// Made without FXML, controllers and models: what is needed when something is broken should need little.
final class FaultDialog {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 480;

    private final Stage stage = new Stage();
    private final String about;
    private final String report;
    private final Optional<Path> log;

    /// @param about the sentences that say what happened: `fault` or `refusal`
    /// @param log if there is one
    /// @param closed called once the dialog is gone
    FaultDialog(String about, String report, Optional<Path> log, Runnable closed) {
        this.about = about;
        this.report = report;
        this.log = log;
        stage.setOnHidden(_ -> closed.run());
    }

    Stage show(Settings settings) {
        Language language = settings.language().get();
        Messages messages = new Messages(language);
        VBox content = new VBox(said(language), said(other(language)), stack());
        log.ifPresent(file -> content.getChildren().add(new Paragraph(messages.text("fault.log",
                new Formats(language, settings.digits().get()).code(file.toString())))));
        content.getChildren().add(buttons(messages));
        content.getStyleClass().addAll("shell", "fault");
        int percent = settings.zoom().get();
        Scene scene = new Scene(ZoomPane.of(content, percent), WIDTH * percent / 100, HEIGHT * percent / 100);
        Appearance.of(settings).apply(scene, language);
        stage.setTitle(messages.text("app.title"));
        stage.setScene(scene);
        stage.show();
        WithinScreen.place(stage);
        return stage;
    }

    private Node said(Language language) {
        Messages messages = new Messages(language);
        Paragraph first = new Paragraph(messages.text(about + ".title"));
        first.getStyleClass().add("fault-title");
        VBox both = new VBox(first, new Paragraph(messages.text(about + ".text")));
        both.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return both;
    }

    private Node stack() {
        TextArea area = new TextArea(report);
        area.setId("fault-report");
        area.setEditable(false);
        area.setWrapText(true);
        area.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    private Node buttons(Messages messages) {
        Button close = new Button(messages.text("fault.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.close());
        HBox buttons = new HBox(copyButton(messages, report), close);
        buttons.getStyleClass().add("fault-buttons");
        return buttons;
    }

    /// Puts the report where the person can paste it from.
    static Button copyButton(Messages messages, String report) {
        Button copy = new Button(messages.text("fault.copy"));
        copy.setId("fault-copy");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.text("fault.copied"));
        });
        return copy;
    }

    private static Language other(Language language) {
        return language == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH;
    }
}
