package mizan.ui.places;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The places that a person sets side by side, in the order in which they chose them, wherever that was.
public final class ChosenPlaces {

    /// More do not stand beside the place where the person lives.
    static final int MOST = 3;

    private final ObservableList<String> codes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper homeAway = new ReadOnlyBooleanWrapper();

    /// One for all: a view of a list that nobody keeps is forgotten, and with it whoever listens to it.
    private final ObservableList<String> seen = FXCollections.unmodifiableObservableList(codes);

    /// Area codes, each once; an empty one for the whole country.
    public ObservableList<String> codes() {
        return seen;
    }

    /// Whether the person took away the place where they live, which leaves its room to another.
    ReadOnlyBooleanProperty homeAway() {
        return homeAway.getReadOnlyProperty();
    }

    void takeHomeAway() {
        homeAway.set(true);
    }

    void bringHomeBack() {
        homeAway.set(false);
        if (codes.size() > MOST) {
            codes.remove(MOST, codes.size());
        }
    }

    /// Adds a place that is not there; where there is no room it takes the last one's place.
    ///
    /// @param code empty for the whole country
    public void add(String code) {
        if (!codes.contains(code)) {
            if (codes.size() == (homeAway.get() ? MOST + 1 : MOST)) {
                codes.removeLast();
            }
            codes.add(code);
        }
    }

    public void remove(String code) {
        codes.remove(code);
    }
}
