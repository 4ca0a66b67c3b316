package mizan.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One category of a dot chart with the values of the series in it.
///
/// @param key stays the same when the values change, so that the marks move
/// @param opens what is done when the category is chosen; null if there is nothing below it
/// @param missing said in place of the marks if there are none
public record DotRow(String key, String label, List<Dot> dots, @Nullable Runnable opens, String missing) {

    /// The value of one series.
    ///
    /// @param unsure drawn hollow, for a value from a small sample
    public record Dot(int series, double value, boolean unsure, MarkDetail detail) {}
}
