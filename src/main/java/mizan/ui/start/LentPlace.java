package mizan.ui.start;

import java.util.function.BooleanSupplier;
import javafx.beans.property.StringProperty;

/// The place of the sentence and the one that all screens are about. Who has not said where they live looks at the place
/// of the sentence, everywhere. What they say of it elsewhere stays: an offer may be far from home.
final class LentPlace {

    private final StringProperty home;

    /// What the sentence lent; empty if nothing.
    private String lent = "";

    private LentPlace(StringProperty home) {
        this.home = home;
    }

    /// @param open whether the sentence says nothing yet: then it begins at home
    static void join(StringProperty home, StringProperty place, BooleanSupplier open) {
        LentPlace both = new LentPlace(home);
        home.subscribe((before, now) -> {
            if (open.getAsBoolean() && place.get().equals(before)) {
                place.set(now);
            }
        });
        place.subscribe((_, now) -> both.lend(now));
    }

    private void lend(String place) {
        if (home.get().equals(lent)) {
            lent = place;
            home.set(place);
        }
    }
}
