package mizan.domain.place;

import mizan.domain.data.Scope;

/// Somewhere that tables of all industries have figures for: the whole country, a state, or an area around a city.
///
/// @param areaCode as the tables write it
/// @param scope of the tables that have its figures: [Scope#NATIONAL], [Scope#STATE], [Scope#METRO] or [Scope#NONMETRO]
public record Place(String areaCode, String name, Scope scope) {

    /// As tables that leave the program name it: the scope, and of all but the whole country the code.
    public String scopeWithCode() {
        return wholeCountry() ? scope.id() : scope.id() + " " + areaCode;
    }

    public boolean wholeCountry() {
        return scope == Scope.NATIONAL;
    }
}
