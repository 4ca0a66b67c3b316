package mizan.chart;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// One bar from a middle line to either side, for a cell of a table; the first side is at the start of the line.
public final class AmountBar extends Region {

    private static final double WIDTH = 90;
    private static final double HEIGHT = 8;

    private final Line middle = Chart.styled(new Line(), "zero-line");
    private final Rectangle bar;
    private final double share;

    /// @param share how far the bar reaches, −1 to 1; above 0 towards the first side
    public AmountBar(double share) {
        this.share = share;
        this.bar = Chart.styled(new Rectangle(), "balance-bar");
        bar.pseudoClassStateChanged(BalanceBars.SECOND, share < 0);
        getStyleClass().addAll("mizan-chart", "amount-bar");
        getStylesheets().addAll(Chart.SHEET, String.valueOf(AmountBar.class.getResource("scales.css")));
        getChildren().addAll(bar, middle);
        setMinSize(30, HEIGHT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double centre = getWidth() / 2;
        double length = Math.abs(share) * centre;
        bar.setX(share >= 0 ? centre - length : centre);
        bar.setWidth(length);
        bar.setHeight(getHeight());
        Chart.place(middle, centre, 0, centre, getHeight());
    }
}
