package mizan.i18n;

/// Which digits numbers are written with.
public enum Digits {
    LATIN, ARABIC_INDIC
}
