package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import mizan.domain.scorecard.Turning;
import org.jspecify.annotations.Nullable;

/// An answer in five steps, from not at all to fully; never given but by the person. A finer value stands where it is,
/// between two steps.
///
/// A click or the keys 0 to 4 answer, the arrow keys go one step on, with Shift by one hundredth; Delete takes the answer
/// back.
public final class AnswerSteps extends Region {

    /// Large enough to be hit by a finger.
    public static final double STEP = 24;

    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");
    private static final PseudoClass GENERAL = PseudoClass.getPseudoClass("general");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final List<Double> VALUES = Turning.STEPS;
    private static final double MOST = 100;
    private static final double DOT = 10;
    private static final double MARK = 14;
    private static final double LINE = 2;

    private final Consumer<OptionalDouble> answered;
    private final Runnable settle;
    private final Region line = part("step-line");
    private final Region filled = part("step-filled");
    private final List<Region> dots = new ArrayList<>();
    private final Region mark = part("step-mark");
    private OptionalDouble value = OptionalDouble.empty();
    private Runnable then = () -> {};
    private Consumer<OptionalDouble> pointed = _ -> {};
    private boolean nudged;

    /// @param answered told each answer of the person, 0 to 100; empty when they take it back
    /// @param settle ends a gesture: what follows is undone separately
    public AnswerSteps(Consumer<OptionalDouble> answered, Runnable settle) {
        this.answered = answered;
        this.settle = settle;
        getStyleClass().add("answer-steps");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        VALUES.forEach(_ -> dots.add(part("step-dot")));
        getChildren().addAll(line, filled);
        getChildren().addAll(dots);
        getChildren().add(mark);
        pseudoClassStateChanged(UNANSWERED, true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(OptionalDouble.of(VALUES.get(step(event.getX())))));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(OptionalDouble.empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }

    /// Run after an answer that needs no second look, such as a click; not while the arrow keys go along the steps.
    void onAnswered(Runnable next) {
        then = next;
    }

    /// Told the step that the pointer is on; empty when it leaves.
    void onPointed(Consumer<OptionalDouble> told) {
        pointed = told;
    }

    /// Shows an answer without reporting it back.
    public void show(OptionalDouble points) {
        if (!points.equals(value)) {
            value = points;
            pseudoClassStateChanged(UNANSWERED, value.isEmpty());
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            place();
        }
    }

    /// Whether it is the person's answer for all cards.
    void showGeneral(boolean general) {
        pseudoClassStateChanged(GENERAL, general);
    }

    /// Answers as the person does.
    public void answer(OptionalDouble points) {
        answered.accept(points);
    }

    public OptionalDouble value() {
        return value;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isHover()) {
            settle.run();
            nudged = false;
            answer(OptionalDouble.of(VALUES.get(step(event.getX()))));
            then.run();
        }
    }

    /// The digits of any script, so that both kinds of keyboards answer.
    private void keyTyped(KeyEvent event) {
        int step = event.getCharacter().isEmpty() ? -1 : Character.digit(event.getCharacter().charAt(0), 10);
        if (step >= 0 && step < VALUES.size() && !event.isShortcutDown() && !event.isAltDown()) {
            settle.run();
            nudged = false;
            answer(OptionalDouble.of(VALUES.get(step)));
            then.run();
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        switch (event.getCode()) {
            case RIGHT, UP -> nudge(mirrored && event.getCode() == KeyCode.RIGHT ? -1 : 1, event.isShiftDown());
            case LEFT, DOWN -> nudge(mirrored && event.getCode() == KeyCode.LEFT ? 1 : -1, event.isShiftDown());
            case HOME -> once(OptionalDouble.of(0));
            case END -> once(OptionalDouble.of(MOST));
            case DELETE, BACK_SPACE -> once(OptionalDouble.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void once(OptionalDouble points) {
        settle.run();
        nudged = false;
        answer(points);
    }

    /// Nudges in a row are one step to be undone.
    private void nudge(int by, boolean fine) {
        if (!nudged) {
            settle.run();
        }
        nudged = true;
        answer(OptionalDouble.of(value.isEmpty() ? VALUES.get(VALUES.size() / 2)
                : fine ? Math.clamp(value.getAsDouble() + by, 0, MOST) : next(value.getAsDouble(), by)));
    }

    private static double next(double from, int by) {
        return by > 0
                ? VALUES.stream().filter(step -> step > from).findFirst().orElse(MOST)
                : VALUES.reversed().stream().filter(step -> step < from).findFirst().orElse(0.0);
    }

    private void point(OptionalDouble at) {
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).pseudoClassStateChanged(POINTED, at.isPresent() && VALUES.get(i) == at.getAsDouble());
        }
        pointed.accept(at);
    }

    private static int step(double x) {
        return (int) Math.clamp(x / STEP, 0, VALUES.size() - 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return STEP * VALUES.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return STEP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(x(0), (STEP - LINE) / 2, x(MOST) - x(0), LINE);
        for (int i = 0; i < dots.size(); i++) {
            centre(dots.get(i), x(VALUES.get(i)), DOT);
        }
        place();
    }

    /// Only the mark moves with an answer, and nothing is arranged anew.
    private void place() {
        mark.setVisible(value.isPresent());
        filled.setVisible(value.isPresent());
        centre(mark, x(value.orElse(0)), MARK);
        filled.resizeRelocate(x(0), (STEP - LINE) / 2, x(value.orElse(0)) - x(0), LINE);
    }

    private static void centre(Region part, double x, double size) {
        part.resizeRelocate(x - size / 2, (STEP - size) / 2, size, size);
    }

    private static double x(double points) {
        return STEP / 2 + points / MOST * STEP * (VALUES.size() - 1);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.orElse(0);
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> MOST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
