package mizan.settings;

/// Whether text and lines stand out more than usual.
public enum Contrast {
    SYSTEM, NORMAL, HIGH
}
