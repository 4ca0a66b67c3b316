package mizan.statemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours that the style sheets give the map: read from a map in a scene, in both looks.
class MapColoursTest {

    private static final int STEPS = 100;

    @BeforeAll
    static void startToolkit() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException _) {
            started.complete(false);
        }
        Platform.setImplicitExit(false);
        started.join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void lightnessOnlyEverGrowsOrOnlyEverFalls(String look) throws Exception {
        List<Double> lightness = samples(paints(look).sequential()).map(Ramp::lightness).toList();
        List<Double> steps = IntStream.range(1, lightness.size())
                .mapToObj(i -> lightness.get(i) - lightness.get(i - 1))
                .toList();
        if (look.equals("light")) {
            assertThat(steps).allMatch(step -> step < 0);
        } else {
            assertThat(steps).allMatch(step -> step > 0);
        }
        assertThat(Math.abs(lightness.getLast() - lightness.getFirst())).as("room to tell values apart")
                .isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void lightnessPartsAtTheCentre(String look) throws Exception {
        List<Double> lightness = samples(paints(look).diverging()).map(Ramp::lightness).toList();
        double sign = look.equals("light") ? 1 : -1;
        for (int i = 1; i < lightness.size(); i++) {
            double step = (lightness.get(i) - lightness.get(i - 1)) * (i <= STEPS / 2 ? sign : -sign);
            assertThat(step).as("at " + i).isPositive();
        }
    }

    /// A pattern has two colours: beside any flat colour, at least one of them must stand out in lightness, which is all
    /// that greyscale leaves and what deuteranopia does not touch; and the two must stand out from each other.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatHasNoNumberIsToldFromEveryColourOfANumber(String look) throws Exception {
        MapPaints paints = paints(look);
        for (Paint pattern : List.of(paints.atLeast(), paints.notPublished(), paints.noData())) {
            List<Color> inks = stops(pattern);
            for (Vision vision : Vision.values()) {
                assertThat(contrast(vision.sees(inks.getFirst()), vision.sees(inks.getLast())))
                        .as(look + " " + vision + " " + pattern)
                        .isGreaterThan(30);
                for (Paint ramp : List.of(paints.sequential(), paints.diverging())) {
                    assertThat(samples(ramp).map(vision::sees))
                            .allSatisfy(colour -> assertThat(inks.stream()
                                    .mapToDouble(ink -> contrast(vision.sees(ink), colour))
                                    .max()
                                    .orElse(0)).as(look + " " + vision + " " + pattern).isGreaterThan(15));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void thePatternsRunInDifferentDirections(String look) throws Exception {
        MapPaints paints = paints(look);
        assertThat(Stream.of(paints.atLeast(), paints.notPublished(), paints.noData())
                .map(LinearGradient.class::cast)
                .map(pattern -> Math.toDegrees(Math.atan2(pattern.getEndY() - pattern.getStartY(),
                        pattern.getEndX() - pattern.getStartX()))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void belowAndAboveTheCentreDifferUnderDeuteranopia(String look) throws Exception {
        Ramp ramp = new Ramp(paints(look).diverging());
        for (double away : new double[]{0.25, 0.35, 0.5}) {
            Color below = Vision.DEUTERANOPIA.sees(ramp.at(0.5 - away));
            Color above = Vision.DEUTERANOPIA.sees(ramp.at(0.5 + away));
            assertThat(Math.abs(warmth(below) - warmth(above))).isGreaterThan(0.2);
        }
    }

    /// How yellow against blue: what is left of hue under deuteranopia.
    private static double warmth(Color colour) {
        return (colour.getRed() + colour.getGreen()) / 2 - colour.getBlue();
    }

    private static double contrast(Color one, Color other) {
        return Math.abs(Ramp.lightness(one) - Ramp.lightness(other));
    }

    private static Stream<Color> samples(Paint paint) {
        Ramp ramp = new Ramp(paint);
        return IntStream.rangeClosed(0, STEPS).mapToObj(i -> ramp.at((double) i / STEPS));
    }

    private static List<Color> stops(Paint pattern) {
        return ((LinearGradient) pattern).getStops().stream().map(Stop::getColor).distinct().toList();
    }

    private static MapPaints paints(String look) throws Exception {
        CompletableFuture<MapPaints> paints = new CompletableFuture<>();
        Platform.runLater(() -> {
            StateMap map = new StateMap();
            Scene scene = new Scene(new StackPane(map), 800, 500);
            for (String sheet : List.of("tokens-" + look + ".css", "tokens.css")) {
                scene.getStylesheets().add(String.valueOf(StateMap.class.getResource("/mizan/ui/theme/" + sheet)));
            }
            scene.getRoot().applyCss();
            paints.complete(map.tokens().paints().get());
        });
        return paints.get(20, TimeUnit.SECONDS);
    }
}
