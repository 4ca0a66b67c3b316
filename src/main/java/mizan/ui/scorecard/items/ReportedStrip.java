package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import mizan.ui.kit.Shown;
import mizan.ui.scorecard.ReportedModel.Reported;

/// A thin strip from 0 to 100: all occupations as faint ticks, and the one of the card as a dot among them.
final class ReportedStrip extends Region {

    private static final double WIDTH = 108;
    private static final double HEIGHT = 16;
    private static final double TRACK = 4;
    private static final double DOT = 8;
    private static final double MOST = 100;

    private final Region track = new Region();
    private final SVGPath ticks = new SVGPath();
    private final Region dot = new Region();
    private List<Double> drawn = List.of();

    ReportedStrip() {
        getStyleClass().add("reported-strip");
        track.getStyleClass().add("strip-track");
        ticks.getStyleClass().add("strip-ticks");
        dot.getStyleClass().add("strip-dot");
        for (Region part : List.of(track, dot)) {
            part.setManaged(false);
        }
        ticks.setManaged(false);
        setMouseTransparent(true);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(track, ticks, dot);
    }

    /// Takes no room where nobody was asked.
    void show(Reported reported) {
        Shown.set(reported.finding().isPresent() && !reported.all().isEmpty(), this);
        if (!reported.all().equals(drawn)) {
            drawn = reported.all();
            ticks.setContent(drawn.stream().map(value -> Math.round(x(value))).distinct()
                    .map(x -> String.format(Locale.ROOT, "M%d.5 %.1fv%.0f", x, (HEIGHT - TRACK) / 2, TRACK))
                    .collect(Collectors.joining()));
        }
        track.resizeRelocate(0, (HEIGHT - TRACK) / 2, WIDTH, TRACK);
        double at = reported.finding().map(finding -> x(finding.place().value())).orElse(0.0);
        dot.resizeRelocate(at - DOT / 2, (HEIGHT - DOT) / 2, DOT, DOT);
    }

    private static double x(double value) {
        return DOT / 2 + Math.clamp(value, 0, MOST) / MOST * (WIDTH - DOT);
    }
}
