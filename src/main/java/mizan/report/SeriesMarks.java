package mizan.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import mizan.export.Drawing;
import mizan.export.Drawing.Close;
import mizan.export.Drawing.Line;
import mizan.export.Drawing.Move;
import mizan.export.Drawing.Outline;
import mizan.export.pdf.PdfPage;

/// The marks of the occupations, in the colours and shapes that they have on screen.
final class SeriesMarks {

    static final double SIZE = 7;

    static final List<Color> COLOURS = List.of(Color.web("#00589a"), Color.web("#a83c00"),
            Color.web("#00805c"), Color.web("#b04f86"), Color.web("#b07c00"), Color.web("#2f8fc4"));
    private static final int ROUND = 24;
    private static final double[][] SHAPES = {circle(), {5, 0, 10, 9, 0, 9}, {0.5, 0.5, 9.5, 0.5, 9.5, 9.5, 0.5, 9.5},
            {5, 0, 10, 5, 5, 10, 0, 5}, {0, 0, 10, 0, 5, 9},
            {5, 0, 6.6, 3.4, 10, 3.9, 7.5, 6.4, 8.1, 10, 5, 8.3, 1.9, 10, 2.5, 6.4, 0, 3.9, 3.4, 3.4}};

    private SeriesMarks() {}

    static void draw(PdfPage page, int series, double x, double y) {
        double[] points = SHAPES[series % SHAPES.length];
        List<Drawing.Segment> segments = new ArrayList<>();
        for (int i = 0; i < points.length; i += 2) {
            segments.add(i == 0 ? new Move(points[0], points[1]) : new Line(points[i], points[i + 1]));
        }
        segments.add(new Close());
        page.decoration(new Drawing(10, 10, List.of(new Outline(segments, COLOURS.get(series % COLOURS.size()),
                Color.TRANSPARENT, 0, List.of()))), x, y, SIZE / 10);
    }

    private static double[] circle() {
        double[] points = new double[2 * ROUND];
        for (int i = 0; i < ROUND; i++) {
            points[2 * i] = 5 + 5 * Math.cos(2 * Math.PI * i / ROUND);
            points[2 * i + 1] = 5 + 5 * Math.sin(2 * Math.PI * i / ROUND);
        }
        return points;
    }
}
