package mizan.ui.takeaway;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import mizan.chart.DotChart;
import mizan.chart.SeriesMark;
import mizan.export.Drawing;
import mizan.export.Svg;
import mizan.export.trace.Tracing;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;

/// A second copy of a card in the light look, without what only works on a screen, its tables at full length. For the
/// JavaFX thread.
final class PaperCopy implements AutoCloseable {

    private static final double LEAST_WIDTH = 640;
    private static final double ROW = 32;
    private static final double WIDER = 1.6;
    private static final double TABLE_HEAD = 56;
    /// Its own frame, and what the card leaves free at its sides.
    private static final double AROUND_TABLE = 48;
    private static final double MARGIN = 16;

    private final Views.Loaded loaded;
    private final Pane card;
    private final String title;
    private final Language language;

    /// @param views makes cards that nothing is attached to
    /// @param of the card that it is a copy of
    PaperCopy(Views views, Class<? extends View> view, LightLayout layout, Exportable of, Language language) {
        Pane onScreen = of.card();
        this.loaded = views.load(view);
        this.card = card(loaded, view);
        for (Parent around = onScreen; around != null; around = around.getParent()) {
            card.getStylesheets().addAll(0, around.getStylesheets());
        }
        this.title = of.name().get();
        this.language = language;
        strip(card);
        if (card.lookup(".section-title") == null) {
            Label head = new Label(title);
            head.getStyleClass().add("section-title");
            card.getChildren().addFirst(head);
        }
        card.getChildren().addAll(1, caption(of.caption().get()));
        card.getStyleClass().addAll("card", "on-paper");
        Scene scene = layout.lay(card, Math.max(Math.max(LEAST_WIDTH, onScreen.getWidth()), tableWidth(card)),
                language);
        scene.setFill(Color.WHITE);
    }

    private static List<Node> caption(Exportable.Caption caption) {
        List<Node> lines = new ArrayList<>();
        if (!caption.whose().isEmpty()) {
            FlowPane whose = new FlowPane();
            whose.getStyleClass().add("whose");
            caption.whose().forEach(each -> whose.getChildren().add(named(each)));
            lines.add(whose);
        }
        if (!caption.what().isEmpty()) {
            lines.add(new Paragraph(caption.what()));
        }
        return lines;
    }

    private static HBox named(Exportable.Named one) {
        HBox named = new HBox();
        named.getStyleClass().add("key-entry");
        one.series().ifPresent(series -> named.getChildren().add(new SeriesMark(series)));
        named.getChildren().add(new Label(one.title()));
        return named;
    }

    WritableImage picture(double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setTransform(Transform.scale(scale, scale));
        return card.snapshot(parameters, null);
    }

    byte[] svg() {
        Drawing drawing = Tracing.of(card);
        return Svg.of(drawing, title, language.tag(), MARGIN);
    }

    /// Out of the screen that it is part of.
    private static Pane card(Views.Loaded loaded, Class<? extends View> view) {
        Pane card = loaded.controllers()
                .stream()
                .filter(view::isInstance)
                .flatMap(each -> each.exportable().stream())
                .map(Exportable::card)
                .findFirst()
                .orElseThrow();
        if (card.getParent() instanceof Pane around) {
            around.getChildren().remove(card);
        }
        return card;
    }

    /// What the widest table wants with all its columns, where on screen it would be moved across.
    private static double tableWidth(Node node) {
        if (node instanceof TableView<?> table) {
            return table.getColumns().stream().mapToDouble(column -> column.getPrefWidth()).sum() + AROUND_TABLE;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToDouble(PaperCopy::tableWidth).max().orElse(0)
                : 0;
    }

    private static void strip(Node node) {
        if (node instanceof TableView<?> table) {
            if (table.getFixedCellSize() <= 0) {
                table.setFixedCellSize(ROW);
            }
            // Names stand first, and paper has no tooltip for the end of a long one.
            table.getColumns().stream().limit(1).forEach(names -> names.setPrefWidth(names.getPrefWidth() * WIDER));
            double height = TABLE_HEAD + table.getItems().size() * table.getFixedCellSize();
            table.setMinHeight(height);
            table.setPrefHeight(height);
        } else if (node instanceof DotChart chart) {
            chart.forPaper();
        } else if (node.getStyleClass().contains("only-on-screen")) {
            node.setVisible(false);
            node.setManaged(false);
        } else if (node instanceof Control && !(node instanceof Label) && !(node instanceof ScrollPane)
                && !(node instanceof ProgressBar)) {
            boolean crumb = node instanceof Hyperlink && node.getParent() != null
                    && node.getParent().getStyleClass().contains("crumbs");
            node.setVisible(crumb);
            node.setManaged(crumb);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(PaperCopy::strip);
        }
    }

    @Override
    public void close() {
        loaded.dispose();
    }
}
