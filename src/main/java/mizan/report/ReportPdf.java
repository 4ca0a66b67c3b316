package mizan.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import mizan.export.Drawing;
import mizan.export.pdf.Element;
import mizan.export.pdf.PdfPage.Pen;
import mizan.export.pdf.TaggedPdf;

/// Writes a report as a PDF file.
public final class ReportPdf {

    private static final String FONT = "/mizan/ui/theme/fonts/IBMPlexSansArabic-";

    private final Report report;
    private final TaggedPdf pdf;
    private final PageFlow flow;

    private ReportPdf(Report report, Paper paper, TaggedPdf pdf) {
        this.report = report;
        this.pdf = pdf;
        this.flow = new PageFlow(pdf, paper, report.language().rightToLeft());
    }

    /// Takes a second or so; not for the JavaFX thread.
    public static byte[] write(Report report, Paper paper) {
        try (TaggedPdf pdf = new TaggedPdf(report.title(), report.language().tag(), report.language().rightToLeft(),
                font("Regular"), font("Bold"))) {
            ReportPdf writing = new ReportPdf(report, paper, pdf);
            writing.blocks();
            writing.footers();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            // Everything is in memory, so that only a broken font can be the reason.
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String weight) throws IOException {
        String name = FONT + weight + ".ttf";
        try (InputStream in = ReportPdf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no font " + name);
            }
            return in.readAllBytes();
        }
    }

    private void blocks() {
        for (int i = 0; i < report.blocks().size(); i++) {
            if (report.blocks().get(i) instanceof Block.Heading heading) {
                flow.need(height(heading) + report.blocks()
                        .stream()
                        .skip(i + 1L)
                        .takeWhile(Block.Words.class::isInstance)
                        .mapToDouble(words -> height((Block.Words) words))
                        .sum());
            }
            block(report.blocks().get(i));
        }
    }

    /// A heading and the paragraphs below it stay on one page.
    private double height(Block.Heading heading) {
        return 18 + height(heading.text(), ReportColours.heading(heading.level()));
    }

    private double height(Block.Words words) {
        return 5 + height(words.text(), ReportColours.words(words.manner()));
    }

    private double height(String text, Pen pen) {
        return flow.lines(text, flow.width(), pen).size() * pen.size() * PageFlow.LEADING;
    }

    private void block(Block block) {
        Element root = pdf.root();
        switch (block) {
            case Block.Heading heading -> heading(root, heading);
            case Block.Words(String text, Block.Manner manner) -> {
                flow.paragraph(root.add("P"), text, 0, ReportColours.words(manner));
                flow.advance(manner == Block.Manner.NOTE ? 4 : 5);
            }
            case Block.Points points -> points(root.add("L"), points);
            case Block.Table table -> new TableRows(flow, table).write(root);
            case Block.Picture picture -> picture(root, picture);
            case Block.NewPage _ -> flow.newPage();
        }
    }

    private void heading(Element root, Block.Heading heading) {
        Pen pen = ReportColours.heading(heading.level());
        flow.need(pen.size() * 2 + 90);
        flow.space(heading.level() == 3 ? 8 : 14);
        if (heading.level() < 3) {
            pdf.bookmark(heading.text(), flow.y());
        }
        flow.paragraph(root.add("H" + heading.level()), heading.text(), 0, pen);
        flow.advance(heading.level() == 3 ? 2 : 4);
    }

    private void points(Element list, Block.Points points) {
        Pen pen = ReportColours.words(Block.Manner.BODY);
        for (String sentence : points.sentences()) {
            flow.need(pen.size() * PageFlow.LEADING);
            flow.page().bar(flow.x(2, 3), flow.y() + pen.size() * 0.62, 3, 3, ReportColours.ACCENT);
            flow.paragraph(list.add("LI").add("LBody"), sentence, 14, pen);
            flow.advance(2);
        }
        flow.advance(4);
    }

    private void picture(Element root, Block.Picture picture) {
        Drawing drawing = picture.drawing();
        double scale = Math.min(flow.width() * picture.share() / drawing.width(),
                flow.height() / drawing.height());
        flow.need(drawing.height() * scale);
        flow.page().drawing(root.addFigure(picture.about()), drawing,
                flow.x((flow.width() - drawing.width() * scale) / 2, drawing.width() * scale), flow.y(), scale);
        flow.advance(drawing.height() * scale + 6);
    }

    private void footers() {
        int all = flow.pages().size();
        for (int i = 0; i < all; i++) {
            String number = report.pages().of(i + 1, all);
            flow.footer(flow.pages().get(i), report.footer(), number);
        }
    }
}
