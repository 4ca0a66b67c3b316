package mizan.ui.map;

import mizan.domain.data.Scope;

/// What the places on the map are.
public enum MapLevel {
    STATES(Scope.STATE),
    /// Metropolitan areas, and what is outside them.
    AREAS(Scope.METRO);

    private final Scope scope;

    MapLevel(Scope scope) {
        this.scope = scope;
    }

    /// The table that says which year is shown.
    Scope scope() {
        return scope;
    }
}
