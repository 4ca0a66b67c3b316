package mizan.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mizan.domain.place.AreaKind;

/// Which of the many areas a person wants to see.
public final class AreaFilter {

    /// What can be asked for as the least number of jobs.
    static final List<Integer> FLOORS = List.of(0, 100, 500, 1_000, 5_000, 10_000);

    /// Fewer people than this make a figure of an area that one or two employers can move.
    static final int USUAL_FLOOR = 100;

    private final StringProperty state = new SimpleStringProperty("");
    private final ObjectProperty<Optional<AreaKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> leastJobs = new SimpleObjectProperty<>(USUAL_FLOOR);

    /// The code of the state that they lie in; empty for all.
    public StringProperty state() {
        return state;
    }

    /// [AreaKind#METROPOLITAN] or [AreaKind#NONMETROPOLITAN]; empty for both.
    public ObjectProperty<Optional<AreaKind>> kind() {
        return kind;
    }

    /// With fewer jobs in the occupation an area takes no part in the ranking; 0 if all do.
    public ObjectProperty<Integer> leastJobs() {
        return leastJobs;
    }
}
