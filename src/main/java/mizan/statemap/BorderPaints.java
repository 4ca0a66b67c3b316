package mizan.statemap;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colours of the borders of regions in the present look.
///
/// @param onPattern of a hatched region, which has no colour that would show where it ends
record BorderPaints(Paint plain, Paint small, Paint onPattern, Paint home, Paint selected, Paint meant) {

    /// Before a style sheet has been read.
    static final BorderPaints NONE = new BorderPaints(Color.TRANSPARENT, Color.TRANSPARENT, Color.TRANSPARENT,
            Color.TRANSPARENT, Color.TRANSPARENT, Color.TRANSPARENT);
}
