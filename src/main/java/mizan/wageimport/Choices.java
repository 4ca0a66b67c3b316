package mizan.wageimport;

import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.Separator;

/// What a person decides about a file that they bring.
///
/// @param year instead of the one that was recognised
/// @param scope instead of what was recognised
/// @param separator what parts the cells of a text, instead of what was recognised
/// @param decimal what parts the whole from its fraction, likewise
/// @param publishedSectors write the sectors' published codes where somebody has overwritten them
/// @param withoutBroken take the table over without its broken rows
/// @param keepContradictions take rows that contradict themselves as they are
/// @param replace also where the table is much less than the one that it replaces
public record Choices(Optional<Integer> year, Optional<Scope> scope, Optional<Separator> separator,
        Optional<DecimalMark> decimal, boolean publishedSectors, boolean withoutBroken, boolean keepContradictions,
        boolean replace) {

    /// Nothing is decided: what the file says is taken, and whatever is doubtful refuses it.
    public static Choices none() {
        return new Choices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false, false,
                false);
    }

    /// Whether anything is. Asked in each start of the program, where the equality that Java makes for a record the first
    /// time that it is asked would cost more than all else of the options.
    public boolean decided() {
        return year.isPresent() || scope.isPresent() || separator.isPresent() || decimal.isPresent() || publishedSectors
                || withoutBroken || keepContradictions || replace;
    }

    public Choices withYear(Optional<Integer> chosen) {
        return new Choices(chosen, scope, separator, decimal, publishedSectors, withoutBroken, keepContradictions,
                replace);
    }

    public Choices withScope(Optional<Scope> chosen) {
        return new Choices(year, chosen, separator, decimal, publishedSectors, withoutBroken, keepContradictions,
                replace);
    }

    public Choices withSeparator(Optional<Separator> chosen) {
        return new Choices(year, scope, chosen, decimal, publishedSectors, withoutBroken, keepContradictions, replace);
    }

    public Choices withDecimal(Optional<DecimalMark> chosen) {
        return new Choices(year, scope, separator, chosen, publishedSectors, withoutBroken, keepContradictions,
                replace);
    }

    public Choices withPublishedSectors(boolean chosen) {
        return new Choices(year, scope, separator, decimal, chosen, withoutBroken, keepContradictions, replace);
    }

    public Choices withoutBroken(boolean chosen) {
        return new Choices(year, scope, separator, decimal, publishedSectors, chosen, keepContradictions, replace);
    }

    public Choices keepContradictions(boolean chosen) {
        return new Choices(year, scope, separator, decimal, publishedSectors, withoutBroken, chosen, replace);
    }

    public Choices replace(boolean chosen) {
        return new Choices(year, scope, separator, decimal, publishedSectors, withoutBroken, keepContradictions,
                chosen);
    }
}
