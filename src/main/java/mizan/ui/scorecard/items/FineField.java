package mizan.ui.scorecard.items;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import mizan.i18n.TypedNumber;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;

/// An answer as a number from 0 to 100, for who wants it finer than in steps. What is no such number changes nothing.
final class FineField extends HBox {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final FigureText figureText;
    private final TextField field = new TextField();
    private final OwnText own = new OwnText(field);
    private OptionalDouble points = OptionalDouble.empty();
    private boolean showing;

    /// @param key of what is asked
    FineField(FigureText figureText, String key, Consumer<OptionalDouble> answered) {
        this.figureText = figureText;
        getStyleClass().add("fine");
        Label name = new Label(figureText.text(key));
        name.getStyleClass().add("answer-question");
        name.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(figureText.text(key));
        field.textProperty().subscribe((_, text) -> {
            if (!showing) {
                read(text).ifPresent(points -> answered.accept(OptionalDouble.of(points)));
            }
        });
        field.focusedProperty().subscribe((_, _) -> show(points));
        getChildren().addAll(name, field);
    }

    private static OptionalDouble read(String text) {
        return TypedNumber.of(text) instanceof TypedNumber.Read(BigDecimal value) && value.signum() >= 0
                && value.compareTo(MOST) <= 0 ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    /// Left alone while it says the same, so that it is not rewritten under the person's fingers.
    void show(OptionalDouble points) {
        this.points = points;
        if (!read(field.getText()).equals(points) || points.isEmpty()) {
            showing = true;
            own.write(points.isPresent() ? figureText.formats().count(Math.round(points.getAsDouble())) : "");
            showing = false;
        }
    }
}
