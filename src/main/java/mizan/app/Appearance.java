package mizan.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import mizan.i18n.Language;
import mizan.settings.Contrast;
import mizan.settings.Settings;
import mizan.settings.Theme;
import mizan.settings.Zoom;

/// How the program looks: base theme, our own colours and styles, fonts and direction.
///
/// @param contrast whether text and lines stand out more than usual
/// @param zoom the size of text outside the window's own content, in percent of its usual size
record Appearance(boolean dark, boolean contrast, int zoom) {

    private static final String FOLDER = "/mizan/ui/theme/";

    private static final double FONT_SIZE = 13;

    /// The usual contrast and size.
    static Appearance usual(boolean dark) {
        return new Appearance(dark, false, Zoom.USUAL);
    }

    /// What the settings say, and what they leave to the system.
    static Appearance of(Settings settings) {
        return new Appearance(dark(settings.theme().get()), contrast(settings.contrast().get()), settings.zoom().get());
    }

    /// On Linux JavaFX puts the pictures of letters on whole pixels, each up to half a pixel from its place, and at 12 to 13
    /// pixels the gap between two words is as narrow as that between two letters. Outlines stand where they belong; those
    /// are drawn above this size. To be called before JavaFX starts; elsewhere JavaFX asks the system, which needs no help.
    static void placeLettersWhereTheyBelong() {
        if (System.getProperty("os.name").equals("Linux")) {
            System.setProperty("prism.fontSizeLimit", "1");
        }
    }

    /// Makes the bundled fonts known. Without one, Arabic letters are boxes on many machines.
    ///
    /// @return whether they are there; JavaFX loads none where it cannot write into the folder for temporary files
    static boolean loadFonts() {
        for (String weight : List.of("Regular", "Bold")) {
            try (InputStream in = Appearance.class
                    .getResourceAsStream(FOLDER + "fonts/IBMPlexSansArabic-" + weight + ".ttf")) {
                Font font = in == null ? null : Font.loadFont(in, FONT_SIZE);
                if (font == null) {
                    return false;
                }
                // Its tables are read when a text is measured: here, and not by the first label of the window.
                Text text = new Text("Mizan");
                text.setFont(font);
                text.getLayoutBounds();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }

    private static boolean dark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static boolean contrast(Contrast contrast) {
        return switch (contrast) {
            case NORMAL -> false;
            case HIGH -> true;
            case SYSTEM -> systemWantsContrast();
        };
    }

    /// JavaFX passes on what Windows says. On Linux the desktop's theme tells, and on macOS nothing does.
    private static boolean systemWantsContrast() {
        Platform.Preferences system = Platform.getPreferences();
        return system.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || system.getString("GTK.theme_name").orElse("").contains("HighContrast");
    }

    /// Gives the whole program the theme that the scenes' own style sheets build on.
    void applyTheme() {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /// Direction is set here once, at the scene; everything below inherits it.
    void apply(Scene scene, Language language) {
        applyTheme();
        List<String> sheets = new ArrayList<>(List.of(sheet(dark ? "tokens-dark.css" : "tokens-light.css")));
        if (contrast) {
            sheets.add(sheet(dark ? "contrast-dark.css" : "contrast-light.css"));
        }
        sheets.addAll(List.of(sheet("tokens.css"), sheet("mizan.css")));
        if (zoom != Zoom.USUAL) {
            sheets.add(popUps());
        }
        scene.getStylesheets().setAll(sheets);
        scene.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// Menus, tooltips and lists open in windows of their own, which the content's zoom does not reach; and the root of such a
    /// window gives them nothing, as they inherit from the control that they belong to. Such a sheet is parsed when it is
    /// set, so that there is none for the usual size, which `tokens.css` says.
    private String popUps() {
        String rule = ".root.popup:dir(ltr), .root.popup:dir(rtl), .context-menu, .tooltip, .combo-box-popup > .list-view"
                + " { -fx-font-size: " + FONT_SIZE * zoom / Zoom.USUAL + "px; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
    }

    /// Lays a node out in the light look, whatever the look of the window; it is as high as it wants to be.
    static Scene onPaper(Parent node, double width, Language language) {
        Scene scene = new Scene(node, width, 1);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("tokens-light.css"), sheet("tokens.css"), sheet("mizan.css"));
        scene.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        node.applyCss();
        node.resize(width, Math.ceil(node.prefHeight(width)));
        node.layout();
        return scene;
    }

    private static String sheet(String name) {
        return String.valueOf(Appearance.class.getResource(FOLDER + name));
    }
}
