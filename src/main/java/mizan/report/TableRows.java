package mizan.report;

import java.util.ArrayList;
import java.util.List;
import mizan.export.pdf.Element;
import mizan.export.pdf.PdfPage.Pen;
import org.jspecify.annotations.Nullable;

/// Lays out a table. Its head stands on each page again, told only once to those who do not see it.
final class TableRows {

    private static final double GAP = 8;
    private static final double PADDING = 3;
    private static final double MARK = 12;

    private final PageFlow flow;
    private final Block.Table table;
    private final double[] from;
    private final double[] wide;

    TableRows(PageFlow flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        int columns = table.columns().size();
        from = new double[columns];
        wide = new double[columns];
        double shares = table.columns().stream().mapToDouble(Block.Column::share).sum();
        double at = 0;
        for (int i = 0; i < columns; i++) {
            double width = flow.width() * table.columns().get(i).share() / shares;
            from[i] = at;
            wide[i] = width - (i == columns - 1 ? 0 : GAP);
            at += width;
        }
    }

    void write(Element parent) {
        Element element = parent.add("Table");
        List<List<String>> head = broken(table.columns().stream().map(Block.Column::title).toList(),
                ReportColours.head());
        flow.need(height(head, ReportColours.head()) + 40);
        head(element, head);
        for (Block.Row row : table.rows()) {
            Pen pen = ReportColours.cell(row.strong());
            List<List<String>> cells = broken(row, pen);
            if (flow.need(height(cells, pen))) {
                head(null, head);
            }
            row(element, row, cells, pen);
        }
        flow.advance(6);
    }

    private void head(@Nullable Element element, List<List<String>> cells) {
        Element row = element == null ? null : element.add("TR");
        double height = height(cells, ReportColours.head());
        for (int i = 0; i < cells.size(); i++) {
            cell(row == null ? null : row.addHead(true), i, cells.get(i), ReportColours.head(),
                    height - cells.get(i).size() * lineHeight(ReportColours.head()) - PADDING);
        }
        flow.advance(height);
        flow.page().bar(flow.x(0, flow.width()), flow.y() - 0.8, flow.width(), 0.8, ReportColours.MUTED);
    }

    private void row(Element element, Block.Row row, List<List<String>> cells, Pen pen) {
        Element parts = element.add("TR");
        double height = height(cells, pen);
        if (row.strong()) {
            flow.page().bar(flow.x(0, flow.width()), flow.y(), flow.width(), height, ReportColours.GROUND);
        }
        row.series().ifPresent(series -> SeriesMarks.draw(flow.page(), series, flow.x(0, SeriesMarks.SIZE),
                flow.y() + PADDING + lineHeight(pen) / 2 - SeriesMarks.SIZE / 2));
        for (int i = 0; i < cells.size(); i++) {
            cell(i == 0 ? parts.addHead(false) : parts.add("TD"), i, cells.get(i), pen, PADDING,
                    i == 0 ? indent(row) : 0);
        }
        flow.advance(height);
        flow.page().bar(flow.x(0, flow.width()), flow.y() - 0.4, flow.width(), 0.4, ReportColours.LINE);
    }

    private void cell(@Nullable Element element, int column, List<String> lines, Pen pen,
            double above) {
        cell(element, column, lines, pen, above, 0);
    }

    /// Figures end at the right in both directions, where their units meet.
    private void cell(@Nullable Element element, int column, List<String> lines, Pen pen,
            double above, double indent) {
        double top = flow.y() + above;
        for (String line : lines) {
            flow.line(element, line, from[column] + indent, wide[column] - indent, top, pen,
                    table.columns().get(column).number() && !flow.rightToLeft());
            top += lineHeight(pen);
        }
    }

    private List<List<String>> broken(Block.Row row, Pen pen) {
        List<List<String>> cells = new ArrayList<>(broken(row.cells(), pen));
        cells.set(0, flow.lines(row.cells().getFirst(), wide[0] - indent(row), pen));
        return cells;
    }

    private List<List<String>> broken(List<String> texts, Pen pen) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(flow.lines(texts.get(i), wide[i], pen));
        }
        return cells;
    }

    private static double indent(Block.Row row) {
        return row.series().isPresent() ? MARK : 0;
    }

    private static double height(List<List<String>> cells, Pen pen) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * lineHeight(pen) + 2 * PADDING;
    }

    private static double lineHeight(Pen pen) {
        return pen.size() * 1.3;
    }
}
