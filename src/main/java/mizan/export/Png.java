package mizan.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a picture as a PNG file, 8 bits per channel, without transparency.
public final class Png {

    private Png() {}

    /// Transparent parts become what they are drawn on: nothing, so paint a background first.
    public static void write(Image image, Path file) throws IOException {
        Files.write(file, of(image));
    }

    /// The same as the content of a file.
    public static byte[] of(Image image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Of its own accord ImageIO would take a file for what it has not written yet.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(copy(image), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /// ImageIO takes no picture of JavaFX.
    private static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] row = new int[width];
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }
}
