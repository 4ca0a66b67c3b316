package mizan.ui.session;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.place.AreaKind;
import mizan.domain.place.PlaceFigures;
import mizan.i18n.Language;
import mizan.query.AreaNames;
import mizan.settings.Settings;

/// What the states are called in the language of the settings, wherever one can be chosen.
public final class StateNames {

    private final ReadOnlyObjectWrapper<Map<String, String>> names = new ReadOnlyObjectWrapper<>(Map.of());
    private final Settings settings;
    private final AreaNames question;
    private final LatestOnly latest;

    public StateNames(Settings settings, AreaNames question, Tasks tasks) {
        this.settings = settings;
        this.question = question;
        this.latest = new LatestOnly(tasks, "the names of the states could not be loaded");
        settings.language().subscribe(this::load);
    }

    /// Names by area code, the whole country's among them; none until they are there.
    public ReadOnlyObjectProperty<Map<String, String>> names() {
        return names.getReadOnlyProperty();
    }

    /// The codes of the states in the order of the alphabet.
    public List<String> codes() {
        Collator alphabet = Collator.getInstance(settings.language().get().locale());
        return names.get()
                .keySet()
                .stream()
                .filter(code -> !code.equals(PlaceFigures.NATION))
                .sorted(Comparator.comparing(this::name, alphabet))
                .toList();
    }

    /// The name of a state; the whole country's for an empty code.
    public String name(String code) {
        return names.get().getOrDefault(code.isEmpty() ? PlaceFigures.NATION : code, code);
    }

    private void load(Language language) {
        latest.run(() -> states(language), names::set);
    }

    private Map<String, String> states(Language language) {
        Map<String, String> states = new LinkedHashMap<>();
        question.ask(language.tag()).forEach((code, area) -> {
            if (area.kind() == AreaKind.STATE || area.kind() == AreaKind.NATION) {
                states.put(code, area.title());
            }
        });
        return states;
    }
}
