package mizan.statemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import mizan.chart.LinearScale;
import mizan.chart.ReferenceLine;
import mizan.statemap.StateMap.Shown;

/// The row of colours with its numbers, and above it a dot for each region, piled up where values are alike. Mirrors
/// with the direction of text, as all axes of values do.
final class LegendStrip extends Region {

    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double DOT = 3.4;

    /// Where there are more regions than this their dots are smaller, so that they do not run together.
    private static final int MANY = 150;
    private static final double SMALL_DOT = 1.7;
    private static final double TOP = 18;
    private static final double PILE = 36;
    private static final double BAR = 11;
    private static final double SIDE = 10;

    private final Rectangle bar = new Rectangle();
    private final Group nodes = new Group();
    private final Group dotNodes = new Group();
    private final Line cursor = line("legend-cursor");
    private final Label caption = label("legend-caption");
    private final Line referenceLine = line("legend-reference");
    private final Label referenceLabel = label("legend-reference-label");
    private final Map<String, Circle> kept = new HashMap<>();
    private final Map<String, Circle> dots = new HashMap<>();
    private Shown shown = Shown.NOTHING;
    private MapPaints paints = MapPaints.NONE;
    private DoubleFunction<String> format = Double::toString;
    private double[] span = {0, 1};
    private Optional<ReferenceLine> reference = Optional.empty();
    private String meant = "";
    private final List<Tick> ticks = new ArrayList<>();

    /// A value that is written below the row of colours.
    private record Tick(Line notch, Label number) {

        Tick() {
            this(line("legend-notch"), label("legend-tick"));
        }

        void setVisible(boolean visible) {
            notch.setVisible(visible);
            number.setVisible(visible);
        }
    }

    LegendStrip() {
        bar.getStyleClass().add("legend-bar");
        bar.setManaged(false);
        nodes.setManaged(false);
        dotNodes.setManaged(false);
        getChildren().addAll(bar, nodes, dotNodes, referenceLine, referenceLabel, cursor, caption);
    }

    void follow(StateMap map) {
        map.meant().subscribe(code -> {
            mark(meant, MEANT, false);
            meant = code;
            mark(meant, MEANT, true);
            requestLayout();
        });
        map.selected().subscribe((before, now) -> {
            mark(before, SELECTED, false);
            mark(now, SELECTED, true);
        });
        map.tokens().paints().subscribe((_, now) -> {
            paints = now;
            paint();
        });
        setOnMouseMoved(event -> map.meant().set(nearest(event.getX(), event.getY())));
        setOnMouseExited(_ -> map.meant().set(""));
        setOnMouseClicked(event -> {
            String code = nearest(event.getX(), event.getY());
            if (!code.isEmpty()) {
                map.selected().set(code.equals(map.selected().get()) ? "" : code);
            }
        });
    }

    void show(Shown newShown, MapPaints newPaints, DoubleFunction<String> newFormat,
            Optional<ReferenceLine> newReference) {
        shown = newShown;
        paints = newPaints;
        format = newFormat;
        reference = newReference.filter(line -> shown.scale().holds(line.value()));
        span = shown.scale().span(
                DoubleStream.concat(shown.regions().stream().mapToDouble(RegionValue::value),
                        reference.stream().mapToDouble(ReferenceLine::value)).toArray());
        keepDots();
        boolean any = !dots.isEmpty();
        referenceLabel.setVisible(any && reference.isPresent());
        referenceLine.setVisible(any && reference.isPresent());
        bar.setVisible(any);
        referenceLabel.setText(reference.map(ReferenceLine::label).orElse(""));
        mark(meant, MEANT, true);
        paint();
        requestLayout();
    }

    /// A dot for each region with a number. Those that were made stay, if unseen: new nodes need their styles worked out.
    private void keepDots() {
        Set<String> codes = shown.regions()
                .stream()
                .filter(region -> region.look().hasNumber())
                .map(RegionValue::code)
                .collect(Collectors.toSet());
        dots.keySet().retainAll(codes);
        for (String code : codes) {
            dots.computeIfAbsent(code, _ -> kept.computeIfAbsent(code, _ -> {
                Circle dot = new Circle();
                dot.getStyleClass().add("legend-dot");
                dotNodes.getChildren().add(dot);
                return dot;
            }));
        }
        dots.values().forEach(dot -> dot.setRadius(radius()));
        kept.forEach((code, dot) -> dot.setVisible(dots.containsKey(code)));
    }

    private double radius() {
        return dots.size() > MANY ? SMALL_DOT : DOT;
    }

    /// The ends of the scale in words.
    String said() {
        return dots.isEmpty() ? "" : format.apply(span[0]) + " – " + format.apply(span[1]);
    }

    private void paint() {
        bar.setFill(paints.part(shown.scale(), span[0], span[1]));
        shown.regions().forEach(region -> {
            Circle dot = dots.get(region.code());
            if (dot != null) {
                dot.setFill(paints.of(region, shown.scale()));
            }
        });
    }

    private void mark(String code, PseudoClass state, boolean on) {
        Circle dot = dots.get(code);
        if (dot != null) {
            dot.pseudoClassStateChanged(state, on);
            dot.setViewOrder(on ? -1 : 0);
        }
    }

    private String nearest(double x, double y) {
        String best = "";
        double least = DOT * 3;
        for (Map.Entry<String, Circle> each : dots.entrySet()) {
            double distance = Math.hypot(each.getValue().getCenterX() - x, each.getValue().getCenterY() - y);
            if (distance < least) {
                least = distance;
                best = each.getKey();
            }
        }
        return best;
    }

    @Override
    protected double computePrefHeight(double width) {
        return dots.isEmpty() ? 0 : TOP + PILE + BAR + 20;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        LinearScale scale = new LinearScale(span[0], span[1], SIDE, Math.max(SIDE + 1, getWidth() - SIDE));
        double floor = TOP + PILE;
        bar.setX(SIDE);
        bar.setY(floor + 3);
        bar.setWidth(Math.max(0, getWidth() - 2 * SIDE));
        bar.setHeight(BAR);
        layoutTicks(scale, floor);
        new DotPile(radius(), TOP).put(shown.regions(), dots,
                value -> scale.at(Math.clamp(value, span[0], span[1])), floor);
        layoutLines(scale, floor);
    }

    /// Those that were made stay, if unseen: the styles of new ones take long to work out.
    private void layoutTicks(LinearScale scale, double floor) {
        List<Double> wanted = dots.isEmpty() ? List.of() : MapLegend.ticks(scale);
        while (ticks.size() < wanted.size()) {
            Tick tick = new Tick();
            ticks.add(tick);
            nodes.getChildren().addAll(tick.notch(), tick.number());
            tick.number().applyCss();
        }
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            tick.setVisible(i < wanted.size());
            if (i < wanted.size()) {
                double x = scale.at(wanted.get(i));
                tick.number().setText(format.apply(wanted.get(i)));
                vertical(tick.notch(), x, floor + 3 + BAR, floor + 7 + BAR);
                place(tick.number(), x, floor + BAR + 14);
            }
        }
    }

    private void layoutLines(LinearScale scale, double floor) {
        Circle dot = dots.get(meant);
        Optional<RegionValue> region = dot == null ? Optional.empty() : shown.region(meant);
        cursor.setVisible(region.isPresent());
        caption.setVisible(region.isPresent());
        region.ifPresent(each -> {
            caption.setText(each.name() + "  " + each.label());
            caption.applyCss();
            double x = dot == null ? 0 : dot.getCenterX();
            vertical(cursor, x, TOP - 2, floor + 3 + BAR);
            place(caption, x, 8);
        });
        if (reference.isPresent()) {
            double x = scale.at(Math.clamp(reference.get().value(), span[0], span[1]));
            vertical(referenceLine, x, TOP - 2, floor + 3 + BAR);
            referenceLabel.applyCss();
            place(referenceLabel, x, 8);
            // The two labels share a line; the one that was asked for last stays.
            referenceLabel.setVisible(!dots.isEmpty()
                    && !(region.isPresent() && caption.getBoundsInParent().intersects(
                            referenceLabel.getBoundsInParent())));
        }
    }

    private void place(Label label, double x, double y) {
        double width = Math.ceil(label.prefWidth(-1));
        double height = Math.ceil(label.prefHeight(width));
        double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(Math.round(left), Math.round(y - height / 2), width, height);
    }

    private static void vertical(Line line, double x, double from, double to) {
        line.setStartX(Math.round(x) + 0.5);
        line.setEndX(Math.round(x) + 0.5);
        line.setStartY(from);
        line.setEndY(to);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setStroke(Color.TRANSPARENT);
        return line;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }
}
