package mizan.statemap;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import mizan.statemap.RegionValue.Look;

/// The colours of the map in the present look.
///
/// @param sequential a gradient from the lowest to the highest value
/// @param diverging a gradient from far below the centre to far above it
record MapPaints(Paint sequential, Paint diverging, Paint atLeast, Paint notPublished, Paint noData, Paint ground) {

    private static final int PART_STOPS = 24;

    /// What everything is painted with before a style sheet has been read.
    static final MapPaints NONE = new MapPaints(Color.TRANSPARENT, Color.TRANSPARENT, Color.TRANSPARENT,
            Color.TRANSPARENT, Color.TRANSPARENT, Color.TRANSPARENT);

    Paint ramp(ColourScale scale) {
        return scale.diverging() ? diverging : sequential;
    }

    /// The colours between two values, as a gradient from left to right.
    LinearGradient part(ColourScale scale, double from, double to) {
        Ramp ramp = new Ramp(ramp(scale));
        List<Stop> stops = IntStream.rangeClosed(0, PART_STOPS)
                .mapToObj(i -> new Stop((double) i / PART_STOPS,
                        ramp.at(scale.position(from + (to - from) * i / PART_STOPS))))
                .toList();
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    }

    Paint of(RegionValue region, ColourScale scale) {
        return switch (region.look()) {
            case NUMBER, SMALL -> new Ramp(ramp(scale)).at(scale.position(region.value()));
            case AT_LEAST, NOT_PUBLISHED, NO_DATA, GROUND -> of(region.look(), scale);
        };
    }

    /// The paint of a look that has no number; the middle of the colours for one that has.
    Paint of(Look look, ColourScale scale) {
        return switch (look) {
            case NUMBER, SMALL -> new Ramp(ramp(scale)).at(0.5);
            case AT_LEAST -> atLeast;
            case NOT_PUBLISHED -> notPublished;
            case NO_DATA -> noData;
            case GROUND -> ground;
        };
    }

    /// Whether letters on this paint must be light. Hatched areas have no letters on them that could be lost: there
    /// the map writes in the colour of all other text.
    static boolean dark(Paint paint) {
        return paint instanceof Color colour && Ramp.lightness(colour) < 58;
    }
}
