package mizan.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.domain.place.PlaceFigures;
import mizan.ui.compare.ComparisonQuestions.Asked;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// What the screen that compares pay shows, and the choices that are made on it.
public final class CompareModel {

    private static final System.Logger LOG = System.getLogger(CompareModel.class.getName());

    private final Session session;
    private final ComparisonQuestions questions;
    private final Answer<PayComparison> comparison;
    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<IndustryOrder> industryOrder = new SimpleObjectProperty<>(IndustryOrder.TOP);
    private final StringProperty industryFilter = new SimpleStringProperty("");
    private final ObservableValue<OptionalInt> dollarsOf;

    public CompareModel(Session session, ComparisonQuestions questions, Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.comparison = new Answer<>(tasks, "the comparison could not be loaded");
        this.dollarsOf = session.settings().dollarsOf().map(CompareModel::year);
        session.tray().entries().subscribe(this::load);
        session.vintage().subscribe((_, _) -> load());
        session.pricesOf().subscribe((_, _) -> load());
        session.place().subscribe((_, _) -> load());
        session.settings().language().subscribe((_, _) -> {
            loadPlaces(tasks);
            load();
        });
        session.navigation().hereProperty().subscribe((before, here) -> {
            if (here.screen() == Screen.COMPARE && !here.equals(before)) {
                load();
            }
        });
        session.dataEdition().subscribe((_, _) -> {
            loadPlaces(tasks);
            load();
        });
        loadPlaces(tasks);
        load();
    }

    private void loadPlaces(Tasks tasks) {
        String language = session.settings().language().get().tag();
        tasks.run(() -> questions.places(language), found -> {
            places.set(found);
            if (!session.place().get().isEmpty()) {
                load();
            }
        }, failure -> LOG.log(System.Logger.Level.ERROR, "the places could not be listed", failure));
    }

    public Session session() {
        return session;
    }

    public ReadOnlyObjectProperty<Loadable<PayComparison>> comparison() {
        return comparison.state();
    }

    /// The places whose pay can be compared, the whole country first; none until they are there.
    public ReadOnlyObjectProperty<List<Place>> places() {
        return places.getReadOnlyProperty();
    }

    /// The place that was chosen; the whole country if that is not, or no longer, among them.
    public Place place() {
        return places.get()
                .stream()
                .filter(each -> each.areaCode().equals(session.place().get()))
                .findFirst()
                .orElse(new Place(PlaceFigures.NATION, "", Scope.NATIONAL));
    }

    public ObjectProperty<IndustryOrder> industryOrder() {
        return industryOrder;
    }

    /// Part of an industry's name; blank for all.
    public StringProperty industryFilter() {
        return industryFilter;
    }

    /// The year in whose dollars pay over time is told; empty for each year's own.
    public ObservableValue<OptionalInt> dollarsOf() {
        return dollarsOf;
    }

    public void chooseDollarsOf(OptionalInt year) {
        session.settings().dollarsOf().set(year.isPresent() ? Integer.toString(year.getAsInt()) : "");
    }

    /// Shows what an industry consists of; an empty code shows the sectors.
    public void drill(String naicsCode) {
        industryFilter.set("");
        session.navigation().go(new Stop(Screen.COMPARE, naicsCode));
    }

    /// Asks again, such as after a failure.
    public void load() {
        if (session.tray().entries().isEmpty()) {
            comparison.clear();
            return;
        }
        Stop here = session.navigation().here();
        Asked asked = new Asked(List.copyOf(session.tray().entries()), session.vintage().getValue(),
                here.screen() == Screen.COMPARE ? here.detail() : "", place(), session.pricesOf().get(),
                session.settings().language().get().tag());
        comparison.ask(() -> questions.compare(asked));
    }

    private static OptionalInt year(String text) {
        return text.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
