package mizan.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import mizan.i18n.Language;
import mizan.settings.Theme;

/// How the program looks: base theme, our own colours and styles, fonts and direction.
final class Look {

    private static final String FOLDER = "/mizan/ui/theme/";

    private Look() {}

    /// Makes the bundled fonts known. Without one, Arabic letters are boxes on many machines.
    static void loadFonts() {
        for (String weight : List.of("Regular", "Bold")) {
            try (InputStream in = Look.class
                    .getResourceAsStream(FOLDER + "fonts/IBMPlexSansArabic-" + weight + ".ttf")) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("the bundled font cannot be loaded");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean dark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Direction is set here once, at the scene; everything below inherits it.
    static void apply(Scene scene, boolean dark, Language language) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark ? "tokens-dark.css" : "tokens-light.css"), sheet("tokens.css"),
                sheet("mizan.css"));
        scene.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private static String sheet(String name) {
        return String.valueOf(Look.class.getResource(FOLDER + name));
    }
}
