package mizan.domain.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mizan.domain.data.Scope;
import org.jspecify.annotations.Nullable;

/// What sort of place one can live in.
public enum AreaKind {
    NATION(Scope.NATIONAL), STATE(Scope.STATE),
    /// Puerto Rico and the islands, whose figures stand in the tables of the states.
    TERRITORY(Scope.STATE), METROPOLITAN(Scope.METRO),
    /// What is outside the metropolitan areas of a state, or a part of that.
    NONMETROPOLITAN(Scope.NONMETRO),
    /// A county, or what stands for it: no table has figures for it alone, but for the area that it lies in.
    COUNTY(null);

    /// The name in the databases.
    private final String id = name().toLowerCase(Locale.ROOT);
    private final Optional<Scope> scope;

    AreaKind(@Nullable Scope scope) {
        this.scope = Optional.ofNullable(scope);
    }

    /// The tables that have figures for such places; empty for a county.
    public Optional<Scope> scope() {
        return scope;
    }

    public static Optional<AreaKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
