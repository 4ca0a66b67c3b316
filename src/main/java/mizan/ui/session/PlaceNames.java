package mizan.ui.session;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.place.PlaceFigures;
import mizan.query.AreaNames;
import mizan.query.AreaNames.Area;
import mizan.settings.Settings;

/// What all places are called in the language of the settings, wherever one is named or can be chosen.
public final class PlaceNames {

    private final ReadOnlyObjectWrapper<Map<String, Area>> names = new ReadOnlyObjectWrapper<>(Map.of());
    private final Settings settings;
    private final AreaNames question;
    private final LatestOnly latest;

    public PlaceNames(Session session, AreaNames question, Tasks tasks) {
        this.question = question;
        this.latest = new LatestOnly(tasks, "the names of the places could not be loaded");
        this.settings = session.settings();
        settings.language().subscribe(_ -> load());
        session.dataEdition().subscribe((_, _) -> load());
    }

    /// By area code, the whole country's among them; none until they are there.
    public ReadOnlyObjectProperty<Map<String, Area>> names() {
        return names.getReadOnlyProperty();
    }

    /// The name of a place; the whole country's for an empty code. The code itself while the name is not known.
    public String name(String code) {
        return area(code).map(Area::title).orElse(code);
    }

    /// The state that a place lies in, or is; empty for the whole country, and while it is not known.
    public Optional<String> state(String code) {
        return area(code).flatMap(Area::state);
    }

    private Optional<Area> area(String code) {
        return Optional.ofNullable(names.get().get(code.isEmpty() ? PlaceFigures.NATION : code));
    }

    private void load() {
        String language = settings.language().get().tag();
        latest.run(() -> question.ask(language), names::set);
    }
}
