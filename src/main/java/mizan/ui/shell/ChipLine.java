package mizan.ui.shell;

import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Chips in a line, and what is beside them. Where there is little room the longest are shortened, down to the next
/// shorter one: a short title stays whole.
public final class ChipLine extends HBox {

    private static final double MOST = 340;

    /// As wide as the whole titles, however short they are now.
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + beside() + wanted().sum();
    }

    @Override
    protected void layoutChildren() {
        double most = most(wanted().sorted().toArray(), getWidth() - beside());
        for (Node child : getManagedChildren()) {
            if (child instanceof TrayChip chip) {
                chip.setMaxWidth(most);
            }
        }
        super.layoutChildren();
    }

    private DoubleStream wanted() {
        return getManagedChildren().stream().filter(TrayChip.class::isInstance)
                .mapToDouble(chip -> Math.min(MOST, Math.ceil(chip.prefWidth(-1))));
    }

    private double beside() {
        return getManagedChildren().stream().filter(child -> !(child instanceof TrayChip))
                .mapToDouble(child -> Math.ceil(child.prefWidth(-1))).sum()
                + Math.max(0, getManagedChildren().size() - 1) * getSpacing();
    }

    /// How wide each may be, so that all have room.
    ///
    /// @param wanted ascending
    private static double most(double[] wanted, double room) {
        double left = room;
        for (int i = 0; i < wanted.length; i++) {
            double even = left / (wanted.length - i);
            if (wanted[i] > even) {
                return Math.floor(even);
            }
            left -= wanted[i];
        }
        return MOST;
    }
}
