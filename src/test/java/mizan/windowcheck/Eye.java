package mizan.windowcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import mizan.export.Png;

/// What is on the screen, as the system shows it: with pop-ups, focus and window manager.
final class Eye {

    private final Path folder;
    private final String name;
    private final Robot robot = Screens.ask(Robot::new);

    /// @param name the beginning of each picture's name
    Eye(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// A part of the screen, as far as it is on it.
    Image look(Rectangle2D part) {
        return Screens.ask(() -> {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            double left = Math.clamp(Math.floor(part.getMinX()), screen.getMinX(), screen.getMaxX() - 1);
            double top = Math.clamp(Math.floor(part.getMinY()), screen.getMinY(), screen.getMaxY() - 1);
            double right = Math.clamp(Math.ceil(part.getMaxX()), left + 1, screen.getMaxX());
            double bottom = Math.clamp(Math.ceil(part.getMaxY()), top + 1, screen.getMaxY());
            return robot.getScreenCapture(null, left, top, right - left, bottom - top, false);
        });
    }

    /// A picture of the whole screen, to be looked at.
    void keep(String what) {
        Image all = look(Screens.ask(() -> Screen.getPrimary().getBounds()));
        try {
            Png.write(all, folder.resolve(name + "-" + what + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many pixels differ by more than the eye overlooks.
    static int differing(Image one, Image other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int count = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                if (distance(first.getColor(x, y), second.getColor(x, y)) > 0.1) {
                    count++;
                }
            }
        }
        return count;
    }

    /// The share of the pixels that have the colour, 0 to 1.
    static double share(Image image, Color colour) {
        PixelReader pixels = image.getPixelReader();
        double count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (distance(pixels.getColor(x, y), colour) < 0.03) {
                    count++;
                }
            }
        }
        return count / (image.getWidth() * image.getHeight());
    }

    /// The largest difference among red, green and blue, 0 to 1.
    private static double distance(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()), Math.max(
                Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
