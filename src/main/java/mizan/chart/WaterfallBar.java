package mizan.chart;

import org.jspecify.annotations.Nullable;

/// One step of a [Waterfall].
///
/// @param key tells it from the others, so that it moves instead of jumping
/// @param from where it begins on the scale
/// @param to where it ends
/// @param least of the end, as it may be; `to` if it is certain
/// @param most of the end, as it may be
/// @param beside the same step of something else, drawn as an outline; null for none
/// @param value what stands above it
/// @param does what a click does, such as switching it off; null for nothing
public record WaterfallBar(String key, Kind kind, double from, double to, double least, double most,
        @Nullable Beside beside, String name, String value, MarkDetail detail, @Nullable Runnable does) {

    /// What a bar is, which tells how it looks.
    public enum Kind {
        MORE, LESS, REST,
        /// Nothing is known of it: it hangs as a dashed outline.
        OPEN,
        /// It is known and left out.
        OFF
    }

    /// Where the same step of something else begins and ends.
    public record Beside(double from, double to) {}
}
