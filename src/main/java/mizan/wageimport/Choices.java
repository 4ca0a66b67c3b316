package mizan.wageimport;

import java.util.Optional;
import mizan.domain.data.Scope;

/// What a person decides about a file that they bring.
///
/// @param year instead of the one that was recognised
/// @param scope instead of what was recognised
/// @param publishedSectors write the sectors' published codes where somebody has overwritten them
/// @param withoutBroken take the table over without its broken rows
public record Choices(Optional<Integer> year, Optional<Scope> scope, boolean publishedSectors, boolean withoutBroken) {

    /// Nothing is decided: what the file says is taken, and broken rows refuse it.
    public static Choices none() {
        return new Choices(Optional.empty(), Optional.empty(), false, false);
    }

    /// Whether anything is. Asked in each start of the program, where the equality that Java makes for a record the first
    /// time that it is asked would cost more than all else of the options.
    public boolean decided() {
        return year.isPresent() || scope.isPresent() || publishedSectors || withoutBroken;
    }

    public Choices withYear(Optional<Integer> chosen) {
        return new Choices(chosen, scope, publishedSectors, withoutBroken);
    }

    public Choices withScope(Optional<Scope> chosen) {
        return new Choices(year, chosen, publishedSectors, withoutBroken);
    }

    public Choices withPublishedSectors(boolean chosen) {
        return new Choices(year, scope, chosen, withoutBroken);
    }

    public Choices withoutBroken(boolean chosen) {
        return new Choices(year, scope, publishedSectors, chosen);
    }
}
