package mizan.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import mizan.text.Paragraph;
import org.jspecify.annotations.Nullable;

/// One bar as wide as there is room, in parts, each with its name below. Mirrors with the direction of text.
public final class ShareBar extends Chart {

    private static final double HEIGHT = 24;
    private static final double BELOW = 4;
    private static final double LEAST = 3;
    private static final double LEAST_NAME = 120;

    private final Rectangle ring = styled(new Rectangle(), "waterfall-ring");
    private List<Part> parts = List.of();

    private record Part(Share share, Rectangle bar, Paragraph name) {

        static Part of(Share share) {
            Paragraph name = Chart.rowLabel(share.name());
            name.getStyleClass().add("waterfall-name");
            name.getStyleClass().add("share-name");
            return new Part(share, styled(new Rectangle(), "share", "share-" + share.kind()), name);
        }
    }

    public ShareBar() {
        super("share-bar");
    }

    public void show(List<Share> shares) {
        forgetTarget();
        parts = shares.stream().map(Part::of).toList();
        List<Node> nodes = new ArrayList<>();
        parts.forEach(part -> nodes.addAll(List.of(part.bar(), part.name())));
        nodes.add(ring);
        ring.setVisible(false);
        getChildren().setAll(nodes);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        double names = 0;
        for (int i = 0; i < parts.size(); i++) {
            names = Math.max(names, parts.get(i).name().prefHeight(nameWidth(i, all)));
        }
        return HEIGHT + BELOW + Math.ceil(names);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Where the part begins, or the last one ends.
    private double start(int part, double width) {
        double all = parts.stream().mapToDouble(each -> each.share().amount()).sum();
        double before = parts.stream().limit(part).mapToDouble(each -> each.share().amount()).sum();
        return all == 0 ? 0 : Math.round(before / all * width);
    }

    /// A name may be wider than its part: the last ones then end where the bar does.
    private double nameStart(int part, double width) {
        return Math.min(start(part, width), width - (parts.size() - part) * Math.min(LEAST_NAME, width / parts.size()));
    }

    private double nameWidth(int part, double width) {
        return (part + 1 < parts.size() ? nameStart(part + 1, width) : width) - nameStart(part, width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            double from = start(i, width);
            part.bar().setX(from);
            part.bar().setWidth(Math.max(LEAST, start(i + 1, width) - from - 1));
            part.bar().setHeight(HEIGHT);
            double wide = nameWidth(i, width);
            part.name().resizeRelocate(nameStart(i, width), HEIGHT + BELOW, wide, part.name().prefHeight(wide));
        }
    }

    @Override
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Part part : parts) {
            targets.add(new Target(part.bar().getX() + part.bar().getWidth() / 2, HEIGHT / 2, part.share().detail(),
                    null));
        }
        return targets;
    }

    @Override
    @Nullable
    Target targetAt(double x, double y) {
        for (int i = 0; i < parts.size(); i++) {
            Rectangle bar = parts.get(i).bar();
            if (y <= HEIGHT && x >= bar.getX() && x < bar.getX() + bar.getWidth()) {
                return targets().get(i);
            }
        }
        return null;
    }

    @Override
    void mark(@Nullable Target target) {
        ring.setVisible(target != null);
        for (Part part : parts) {
            Rectangle bar = part.bar();
            if (target != null && target.x() == bar.getX() + bar.getWidth() / 2) {
                ring.setX(bar.getX());
                ring.setY(0);
                ring.setWidth(bar.getWidth());
                ring.setHeight(HEIGHT);
            }
        }
    }
}
