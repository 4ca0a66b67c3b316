package mizan.chart;

import javafx.scene.layout.Region;

/// The mark of a series: a colour and a shape that always go together, so that colour is never the only sign.
public final class SeriesMark extends Region {

    /// How many series have a mark of their own.
    public static final int SERIES = 6;

    /// A neutral mark for what is shown but belongs to no series.
    public static final int ALONE = SERIES;

    /// Another neutral mark, for what all else is seen against.
    public static final int AGAINST = SERIES + 1;

    private static final double SIZE = 10;

    /// @param series 0 to [#SERIES] - 1, or one of the neutral ones
    public SeriesMark(int series) {
        this(series, SIZE, false);
    }

    /// @param hollow drawn as an outline, for a value that is less sure than others
    SeriesMark(int series, double size, boolean hollow) {
        getStyleClass().addAll("series-mark", styleClass(series));
        if (hollow) {
            getStyleClass().add("hollow");
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        getStylesheets().add(Chart.SHEET);
    }

    static String styleClass(int series) {
        return switch (series) {
            case ALONE -> "series-alone";
            case AGAINST -> "series-against";
            default -> "series-" + series % SERIES;
        };
    }
}
