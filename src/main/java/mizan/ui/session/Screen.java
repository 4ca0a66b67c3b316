package mizan.ui.session;

import java.util.Locale;

/// The screens of the program, in the order of the navigation rail.
public enum Screen {
    START("fth-home"), CAREERS("fth-briefcase"), COMPARE("fth-bar-chart-2"), MAP("fth-map"),
    SCORECARD("fth-sliders"), DATA("fth-database");

    private final String icon;

    Screen(String icon) {
        this.icon = icon;
    }

    /// The stem of its FXML file, its package, its style class and its messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The icon's code in the Feather pack.
    public String icon() {
        return icon;
    }
}
