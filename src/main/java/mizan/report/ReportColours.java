package mizan.report;

import javafx.scene.paint.Color;
import mizan.export.pdf.PdfPage.Pen;

/// The colours and sizes of a report: those of the light look.
final class ReportColours {

    static final Color BLACK = Color.web("#16262b");
    static final Color MUTED = Color.web("#4c5d63");
    static final Color ACCENT = Color.web("#0f6b66");
    static final Color LINE = Color.web("#b9c5c9");
    static final Color GROUND = Color.web("#f3f6f6");

    private ReportColours() {}

    static Pen heading(int level) {
        return switch (level) {
            case 1 -> new Pen(20, true, BLACK);
            case 2 -> new Pen(14, true, ACCENT);
            default -> new Pen(10.5, true, BLACK);
        };
    }

    static Pen words(Block.Manner manner) {
        return switch (manner) {
            case LEAD -> new Pen(12, true, BLACK);
            case BODY -> new Pen(10, false, BLACK);
            case NOTE -> new Pen(8.5, false, MUTED);
        };
    }

    static Pen head() {
        return new Pen(8.5, true, MUTED);
    }

    static Pen cell(boolean strong) {
        return new Pen(8.5, strong, BLACK);
    }

    static Pen footer() {
        return new Pen(8, false, MUTED);
    }
}
