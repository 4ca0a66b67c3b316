package mizan.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Paints the pages of a PDF file as a reader would, so that what is looked at and printed is what is saved.
public final class PageImages {

    private PageImages() {}

    /// A page as it looks.
    ///
    /// @param pixels ARGB, row by row
    public record PageImage(int width, int height, IntBuffer pixels) {}

    /// Takes some tenths of a second; not for the JavaFX thread.
    ///
    /// @param dotsPerInch how fine
    public static List<PageImage> of(byte[] pdf, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PageImage> images = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
                images.add(new PageImage(image.getWidth(), image.getHeight(),
                        IntBuffer.wrap(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
                                image.getWidth()))));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException("a report that was just written cannot be read", e);
        }
    }
}
