package mizan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PngTest {

    @Test
    void eachPixelIsWhereItWasAndNothingIsTransparent() throws Exception {
        int[][] pixels = {{0xFF112233, 0xFFFFFFFF, 0xFF000000}, {0xFFFF0000, 0xFF00FF00, 0xFF0000FF}};
        WritableImage image = new WritableImage(3, 2);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 3; x++) {
                image.getPixelWriter().setArgb(x, y, pixels[y][x]);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));
        assertThat(new int[]{read.getWidth(), read.getHeight()}).containsExactly(3, 2);
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        for (int y = 0; y < 2; y++) {
            assertThat(read.getRGB(0, y, 3, 1, null, 0, 3)).containsExactly(pixels[y]);
        }
    }
}
