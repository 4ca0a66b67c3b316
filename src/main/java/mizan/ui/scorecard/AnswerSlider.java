package mizan.ui.scorecard;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A slider from 0 to 100 that may be without an answer, looks so, and is never answered but by the person.
///
/// Arrow keys move it by 5, with Shift by 1; Page Up and Page Down by 20; Delete takes the answer back.
public final class AnswerSlider extends Slider {

    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");
    private static final double MOST = 100;
    private static final double STEP = 5;
    private static final double FINE_STEP = 1;
    private static final double WIDE_STEP = 20;

    private final Consumer<OptionalDouble> answered;
    private final Runnable settle;
    private boolean nudged;
    private boolean open = true;
    private boolean showing;

    /// @param answered told each answer of the person, in whole points; empty when they take it back
    /// @param settle ends a gesture: what follows is undone separately
    public AnswerSlider(Consumer<OptionalDouble> answered, Runnable settle) {
        super(0, MOST, MOST / 2);
        this.answered = answered;
        this.settle = settle;
        getStyleClass().add("answer-slider");
        setSkin(new ProgressSliderSkin(this));
        setMinWidth(60);
        pseudoClassStateChanged(UNANSWERED, true);
        valueProperty().subscribe((_, now) -> {
            if (!showing) {
                answer(now.doubleValue());
            }
        });
        // A press just where the thumb waits moves nothing, and is an answer all the same.
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            if (open) {
                answer(getValue());
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> nudged = false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Shows an answer without reporting it back.
    void show(OptionalDouble points) {
        showing = true;
        open = points.isEmpty();
        pseudoClassStateChanged(UNANSWERED, open);
        setValue(points.orElse(MOST / 2));
        showing = false;
    }

    private void answer(double points) {
        open = false;
        pseudoClassStateChanged(UNANSWERED, false);
        answered.accept(OptionalDouble.of(Math.round(points)));
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? FINE_STEP : STEP;
        separate(event.getCode());
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        switch (event.getCode()) {
            case RIGHT -> moveBy(mirrored ? -step : step);
            case LEFT -> moveBy(mirrored ? step : -step);
            case UP -> moveBy(step);
            case DOWN -> moveBy(-step);
            case PAGE_UP -> moveBy(WIDE_STEP);
            case PAGE_DOWN -> moveBy(-WIDE_STEP);
            case HOME -> moveTo(0);
            case END -> moveTo(MOST);
            case SPACE, ENTER -> moveTo(getValue());
            case DELETE, BACK_SPACE -> answered.accept(OptionalDouble.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Nudges in a row are one step, as a pull of the mouse is.
    private void separate(KeyCode key) {
        boolean nudge = key.isArrowKey() || key == KeyCode.PAGE_UP || key == KeyCode.PAGE_DOWN;
        if (!nudge || !nudged) {
            settle.run();
        }
        nudged = nudge;
    }

    private void moveBy(double step) {
        moveTo(Math.clamp(getValue() + step, 0, MOST));
    }

    private void moveTo(double points) {
        if (points == getValue()) {
            answer(points);
        } else {
            setValue(points);
        }
    }
}
