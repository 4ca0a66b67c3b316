package mizan.chart;

import javafx.scene.layout.Region;

/// The mark of a series: a colour and a shape that always go together, so that colour is never the only sign.
public final class SeriesMark extends Region {

    /// How many series have a mark of their own.
    public static final int SERIES = 6;

    private static final double SIZE = 10;

    /// @param series 0 to [#SERIES] - 1
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
        return "series-" + series % SERIES;
    }
}
