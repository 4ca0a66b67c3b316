package mizan.settings;

/// Whether the window is light or dark.
public enum Theme {
    SYSTEM, LIGHT, DARK
}
