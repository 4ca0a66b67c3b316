package mizan.i18n;

import java.util.Locale;

/// The forms that a counted noun can have; English has two of them, Arabic all six.
enum PluralForm {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    /// What is added to a message's key for this form.
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
