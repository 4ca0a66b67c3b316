package mizan.report;

import java.util.ArrayList;
import java.util.List;
import mizan.export.pdf.Element;
import mizan.export.pdf.PdfPage;
import mizan.export.pdf.PdfPage.Pen;
import mizan.export.pdf.TaggedPdf;
import mizan.text.Lines;
import org.jspecify.annotations.Nullable;

/// Fills pages from top to bottom. “Start” is the side where lines begin: the left one, or in Arabic the right one.
final class PageFlow {

    static final double MARGIN = 48;
    static final double LEADING = 1.42;

    private static final double ASCENT = 1.05;
    private static final double FOOT = 30;

    private final TaggedPdf pdf;
    private final Paper paper;
    private final boolean rightToLeft;
    private final List<PdfPage> pages = new ArrayList<>();
    private PdfPage page;
    private double y;

    PageFlow(TaggedPdf pdf, Paper paper, boolean rightToLeft) {
        this.pdf = pdf;
        this.paper = paper;
        this.rightToLeft = rightToLeft;
        this.page = pdf.addPage(paper.width(), paper.height());
        pages.add(page);
        this.y = MARGIN;
    }

    double width() {
        return paper.width() - 2 * MARGIN;
    }

    /// How high a drawing or table on a page of its own can be.
    double height() {
        return paper.height() - 2 * MARGIN - FOOT;
    }

    double left() {
        return paper.height() - MARGIN - FOOT - y;
    }

    double y() {
        return y;
    }

    PdfPage page() {
        return page;
    }

    List<PdfPage> pages() {
        return pages;
    }

    boolean atTop() {
        return y == MARGIN;
    }

    void newPage() {
        if (!atTop()) {
            page = pdf.addPage(paper.width(), paper.height());
            pages.add(page);
            y = MARGIN;
        }
    }

    /// Goes on to the next page if there is no room for this height.
    ///
    /// @return whether it did
    boolean need(double height) {
        boolean tooHigh = height > left() && !atTop();
        if (tooHigh) {
            newPage();
        }
        return tooHigh;
    }

    void space(double height) {
        if (!atTop()) {
            y += height;
        }
    }

    void advance(double height) {
        y += height;
    }

    /// The lines that a text fills.
    List<String> lines(String text, double width, Pen pen) {
        return Lines.of(text, width, line -> pdf.width(line, pen.size(), pen.bold()));
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /// A paragraph over the whole width, on as many pages as it takes.
    void paragraph(Element element, String text, double indent, Pen pen) {
        for (String line : lines(text, width() - indent, pen)) {
            need(pen.size() * LEADING);
            line(element, line, indent, width() - indent, y, pen, false);
            y += pen.size() * LEADING;
        }
    }

    /// A line in a column.
    ///
    /// @param from where the column begins, from the start of the lines of the page
    /// @param top the upper edge of the line
    /// @param atEnd whether the line ends where the column ends
    void line(@Nullable Element element, String text, double from, double width, double top, Pen pen, boolean atEnd) {
        double wide = pdf.width(text, pen.size(), pen.bold());
        double offset = atEnd ? width - wide : 0;
        double x = rightToLeft ? paper.width() - MARGIN - from - offset - wide : MARGIN + from + offset;
        page.text(element, text, x, top + pen.size() * ASCENT, pen);
    }

    /// The left end of what begins so far from the start of the lines.
    double x(double from, double width) {
        return rightToLeft ? paper.width() - MARGIN - from - width : MARGIN + from;
    }

    /// What stands at the bottom of a page, at both sides; it is no part of what is read.
    void footer(PdfPage of, String atStart, String atEnd) {
        Pen pen = ReportColours.footer();
        double top = paper.height() - MARGIN - pen.size();
        page = of;
        of.bar(x(0, width()), top - 6, width(), 0.4, ReportColours.LINE);
        line(null, atStart, 0, width(), top, pen, false);
        line(null, atEnd, 0, width(), top, pen, true);
    }
}
