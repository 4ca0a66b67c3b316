package mizan.ui.scorecard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.i18n.Language;
import mizan.query.PlaceAndWider;
import mizan.store.Database;

/// Asks in which states jobs are taxed. Not for the JavaFX thread.
public final class StateTaxes {

    private final PlaceAndWider places;

    public StateTaxes(Database database) {
        this.places = new PlaceAndWider(database);
    }

    /// The codes of the states by that of a place in them, empty for none: of an area in several the first that its title
    /// names.
    Map<String, Optional<String>> ask(Set<String> areaCodes) {
        Map<String, Optional<String>> states = new HashMap<>();
        areaCodes.forEach(code -> states.put(code, places.ask(code, Language.ENGLISH.tag()).stream()
                .filter(place -> place.scope() == Scope.STATE).map(Place::areaCode).findFirst()));
        return states;
    }
}
