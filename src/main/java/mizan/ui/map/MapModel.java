package mizan.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.ui.map.MapQuestions.Asked;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.PlaceNames;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Tray;

/// What the map of states or areas shows, and the choices that are made on it. Asks nothing until its screen is open.
public final class MapModel {

    private static final int STATE_DIGITS = 2;

    private final Session session;
    private final MapQuestions questions;
    private final Answer<MapFigures> picture;
    private final ReadOnlyObjectWrapper<Loadable<PlaceRanking>> ranking = new ReadOnlyObjectWrapper<>(
            new Loadable.Empty<>());
    private final ObjectProperty<Optional<SocCode>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<SocCode>> against = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OccupationContrast> contrast = new SimpleObjectProperty<>(
            OccupationContrast.DIFFERENCE);
    private final ObjectProperty<StateMeasure> measure = new SimpleObjectProperty<>(StateMeasure.MEDIAN);
    private final BooleanProperty aroundNation = new SimpleBooleanProperty();
    private final ObjectProperty<MapLevel> level = new SimpleObjectProperty<>(MapLevel.STATES);
    private final BooleanProperty tiles = new SimpleBooleanProperty();
    private final BooleanProperty best = new SimpleBooleanProperty();
    private final BooleanProperty everyone = new SimpleBooleanProperty();
    private final AreaFilter areaFilter = new AreaFilter();
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty meant = new SimpleStringProperty("");
    private final StringProperty selected = new SimpleStringProperty("");

    public MapModel(Session session, MapQuestions questions, Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.picture = new Answer<>(tasks, "the states could not be loaded");
        level.subscribe((_, _) -> {
            selected.set("");
            meant.set("");
            areaFilter.state().set("");
        });
        session.tray().entries().subscribe(this::load);
        session.navigation().hereProperty().subscribe(this::arrive);
        after(this::load, session.dataEdition(), session.vintage(), session.settings().language(),
                session.navigation().hereProperty(),
                chosen, against, level);
        after(this::rank, picture.state(), contrast, measure, session.whatItBuys(), everyone, session.basis(),
                areaFilter.leastJobs());
        selected.subscribe((_, code) -> {
            if (level.get() == MapLevel.AREAS && code.length() == STATE_DIGITS) {
                areaFilter.state().set(code);
            }
        });
        load();
    }

    public Session session() {
        return session;
    }

    ReadOnlyObjectProperty<Loadable<MapFigures>> picture() {
        return picture.state();
    }

    /// What map, legend and table show.
    ReadOnlyObjectProperty<Loadable<PlaceRanking>> ranking() {
        return ranking.getReadOnlyProperty();
    }

    /// The occupation that is shown: the chosen one, or the first of the tray if none is.
    public Optional<Tray.Entry> shown() {
        return entry(chosen.get()).or(() -> session.tray().entries().stream().findFirst());
    }

    /// The occupation that it is set against; empty if it is shown alone.
    public Optional<Tray.Entry> other() {
        return entry(against.get()).filter(entry -> !shown().equals(Optional.of(entry)));
    }

    /// Shows an occupation of the tray.
    public void choose(SocCode code) {
        chosen.set(Optional.of(code));
    }

    /// Sets the shown occupation against another one of the tray, or against none.
    public void chooseOther(Optional<SocCode> code) {
        against.set(code);
    }

    public ObjectProperty<OccupationContrast> contrast() {
        return contrast;
    }

    public ObjectProperty<StateMeasure> measure() {
        return measure;
    }

    /// Whether pay is told by what it buys at national prices.
    public ObjectProperty<Boolean> adjusted() {
        return session.whatItBuys();
    }

    /// Whether colours part at the value of the whole country.
    public BooleanProperty aroundNation() {
        return aroundNation;
    }

    /// What the places are. No place of the one level stays chosen on the other.
    public ObjectProperty<MapLevel> level() {
        return level;
    }

    /// Shows the areas of a state.
    public void showAreasOf(String state) {
        level.set(MapLevel.AREAS);
        selected.set(state);
    }

    /// Which areas are listed and ranked.
    public AreaFilter areaFilter() {
        return areaFilter;
    }

    PlaceOrder.Filter listed() {
        return level.get() == MapLevel.AREAS
                ? new PlaceOrder.Filter(filter.get(), areaFilter.state().get(), areaFilter.kind().get())
                : new PlaceOrder.Filter(filter.get(), "", Optional.empty());
    }

    /// Whether the map is laid out as tiles.
    public BooleanProperty tiles() {
        return tiles;
    }

    /// Whether pay against prices is shown in place of the map.
    public BooleanProperty best() {
        return best;
    }

    /// Whether states below the job floor take part in the ranking.
    public BooleanProperty everyone() {
        return everyone;
    }

    /// Part of a state's name; blank for all.
    public StringProperty filter() {
        return filter;
    }

    /// The code of the state that is pointed at, on the map or in the table; empty for none.
    public StringProperty meant() {
        return meant;
    }

    /// The code of the state that is chosen on the map, to be looked at; empty for none.
    public StringProperty selected() {
        return selected;
    }

    /// Chooses a state, or takes the choice back if it is chosen already.
    public void toggle(String code) {
        selected().set(code.equals(selected().get()) ? "" : code);
    }

    /// The options, for whoever shows where something is offered.
    ObservableList<Tray.Entry> options() {
        return session.tray().entries();
    }

    /// The area codes of the places where something is offered; among states, also of those that the places lie in, and
    /// among areas of no states, as what is offered somewhere in a state is not offered in the ground outside its areas.
    Set<String> offeredIn(PlaceNames names) {
        boolean areas = level.get() == MapLevel.AREAS;
        return session.tray().options().stream().flatMap(option -> option.place().stream())
                .flatMap(code -> areas
                        ? Stream.of(code).filter(each -> !names.state(each).equals(Optional.of(each)))
                        : Stream.concat(Stream.of(code), names.state(code).stream()))
                .collect(Collectors.toSet());
    }

    /// Makes the chosen state the place that all screens are about, and compares pay there.
    void goThere() {
        session.home().set(selected.get());
        session.navigation().go(Stop.at(Screen.COMPARE));
    }

    /// Asks again, such as after a failure.
    public void load() {
        if (session.navigation().here().screen() != Screen.MAP) {
            return;
        }
        Optional<Tray.Entry> entry = shown();
        if (entry.isEmpty()) {
            picture.clear();
            return;
        }
        Asked asked = new Asked(session.tray().codes(), entry.get(), other(), session.vintage().getValue(),
                session.settings().language().get().tag(), level.get());
        picture.ask(() -> questions.ask(asked));
    }

    /// A stop may name the occupation that it is about.
    private void arrive(Stop here) {
        if (here.screen() == Screen.MAP && SocCode.isCode(here.detail())) {
            choose(new SocCode(here.detail()));
        }
    }

    private void rank() {
        ranking.set(picture.state().get()
                .map(now -> PlaceRanking.of(now,
                        new MeasureChoice(measure.get(), session.basis().get(), session.whatItBuys().get()),
                        contrast.get(), leastJobs(now.level()))));
    }

    private int leastJobs(MapLevel of) {
        return of == MapLevel.AREAS ? areaFilter.leastJobs().get() : everyone.get() ? 0 : PlaceRanking.JOB_FLOOR;
    }

    private Optional<Tray.Entry> entry(Optional<SocCode> code) {
        return session.tray()
                .entries()
                .stream()
                .filter(entry -> code.isPresent() && entry.code().equals(code.get()))
                .findFirst();
    }

    private static void after(Runnable run, ObservableValue<?>... values) {
        List.of(values).forEach(value -> value.subscribe((_, _) -> run.run()));
    }
}
