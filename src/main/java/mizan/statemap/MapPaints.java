package mizan.statemap;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import mizan.statemap.RegionValue.Look;

/// The colours of the map in the present look.
///
/// @param sequential a gradient from the lowest to the highest value
/// @param diverging a gradient from far below the centre to far above it
record MapPaints(Paint sequential, Paint diverging, Paint atLeast, Paint notPublished, Paint noData) {

    /// What everything is painted with before a style sheet has been read.
    static final MapPaints NONE = new MapPaints(Color.TRANSPARENT, Color.TRANSPARENT, Color.TRANSPARENT,
            Color.TRANSPARENT, Color.TRANSPARENT);

    Paint ramp(ColourScale scale) {
        return scale.diverging() ? diverging : sequential;
    }

    Paint of(RegionValue region, ColourScale scale) {
        return switch (region.look()) {
            case NUMBER, SMALL -> new Ramp(ramp(scale)).at(scale.position(region.value()));
            case AT_LEAST, NOT_PUBLISHED, NO_DATA -> of(region.look(), scale);
        };
    }

    /// The paint of a look that has no number; the middle of the colours for one that has.
    Paint of(Look look, ColourScale scale) {
        return switch (look) {
            case NUMBER, SMALL -> new Ramp(ramp(scale)).at(0.5);
            case AT_LEAST -> atLeast;
            case NOT_PUBLISHED -> notPublished;
            case NO_DATA -> noData;
        };
    }

    /// Whether letters on this paint must be light. Hatched areas have no letters on them that could be lost: there
    /// the map writes in the colour of all other text.
    static boolean dark(Paint paint) {
        return paint instanceof Color colour && Ramp.lightness(colour) < 58;
    }
}
