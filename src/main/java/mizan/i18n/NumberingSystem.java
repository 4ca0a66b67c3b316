package mizan.i18n;

/// Which digits numbers are written with.
public enum NumberingSystem {
    LATIN, ARABIC_INDIC
}
