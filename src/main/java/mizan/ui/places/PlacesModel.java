package mizan.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.ui.places.PlacesQuestions.Asked;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// The places that stand side by side, and what is known of them. Asks nothing until their card is
/// made, and only while a screen that shows it is open.
public final class PlacesModel {

    private static final Set<Screen> SHOWN_ON = Set.of(Screen.COMPARE, Screen.MAP);

    private final Session session;
    private final ChosenPlaces chosen = new ChosenPlaces();
    private final PlacesQuestions questions;
    private final Answer<PlacesFigures> figures;
    private boolean wanted;

    public PlacesModel(Session session, PlacesQuestions questions, Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.figures = new Answer<>(tasks, "the places could not be compared");
        session.tray().entries().subscribe(this::load);
        chosen.codes().subscribe(this::load);
        chosen.homeAway().subscribe(_ -> load());
        session.home().subscribe((_, _) -> chosen.bringHomeBack());
        Stream.<ObservableValue<?>>of(session.navigation().hereProperty(), session.home(), session.vintage(),
                session.measure(), session.settings().language(), session.dataEdition())
                .forEach(value -> value.subscribe((_, _) -> load()));
    }

    /// Asks from now on. Not before, as the first screen would wait behind it.
    void want() {
        if (!wanted) {
            wanted = true;
            load();
        }
    }

    public Session session() {
        return session;
    }

    /// What the person chose, beside where they live.
    public ChosenPlaces chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Loadable<PlacesFigures>> figures() {
        return figures.state();
    }

    void add(String code) {
        if (code.equals(session.home().get())) {
            chosen.bringHomeBack();
        } else {
            chosen.add(code);
        }
    }

    void remove(String code) {
        if (chosen.codes().contains(code)) {
            chosen.remove(code);
        } else {
            chosen.takeHomeAway();
        }
    }

    /// The codes of all that stand side by side: where the person lives first, or the whole country, unless it was taken
    /// away and others are left.
    List<String> shown() {
        List<String> codes = new ArrayList<>();
        if (!chosen.homeAway().get() || chosen.codes().isEmpty()) {
            codes.add(session.home().get());
        }
        chosen.codes().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return List.copyOf(codes);
    }

    /// Whether there is room for another place.
    boolean full() {
        return shown().size() > ChosenPlaces.MOST;
    }

    /// Asks again, such as after a failure.
    void load() {
        if (!wanted || !SHOWN_ON.contains(session.navigation().here().screen())) {
            return;
        }
        if (session.tray().entries().isEmpty()) {
            figures.clear();
            return;
        }
        Asked asked = new Asked(List.copyOf(session.tray().entries()), shown(), session.vintage().getValue(),
                session.measure().get(), session.settings().language().get().tag());
        figures.ask(() -> questions.ask(asked));
    }
}
