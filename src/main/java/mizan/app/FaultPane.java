package mizan.app;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import mizan.i18n.Messages;
import mizan.text.Paragraph;

/// Stands where a card or a screen could not be made: a sentence, and the report for whoever wants to pass it on.
final class FaultPane extends VBox {

    private static final double GAP = 10;

    FaultPane(Messages messages, String report) {
        super(GAP);
        Paragraph sentence = new Paragraph(messages.text("fault.here"));
        sentence.getStyleClass().add("state-sentence");
        getChildren().addAll(sentence, FaultDialog.copyButton(messages, report));
        getStyleClass().addAll("card", "state-notice", "fault-here");
        setAlignment(Pos.CENTER);
    }
}
