package mizan.ui.takeaway;

import javafx.geometry.NodeOrientation;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import mizan.export.pdf.PageImages;
import mizan.export.pdf.PageImages.PageImage;

/// Prints the pages of a report as pictures, finer than the eye sees: JavaFX prints nodes, not PDF files.
public final class Printing {

    private static final float FINE = 220;

    /// How it went.
    public enum Outcome {
        PRINTED("report.printed"), NO_PRINTER("report.no-printer"), CANCELLED("report.not-printed"), FAILED(
                "report.print-failed");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    Outcome print(Window owner, byte[] pdf) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (!job.showPrintDialog(owner)) {
            return Outcome.CANCELLED;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (PageImage page : PageImages.of(pdf, FINE)) {
            if (!job.printPage(layout, fitted(page, layout))) {
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    private static StackPane fitted(PageImage page, PageLayout layout) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                page.pixels(), page.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        StackPane sheet = new StackPane(view);
        sheet.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return sheet;
    }
}
