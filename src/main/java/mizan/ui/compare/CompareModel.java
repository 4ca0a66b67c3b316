package mizan.ui.compare;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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

    private final Session session;
    private final ComparisonQuestions questions;
    private final Answer<PayComparison> comparison;
    private final ObjectProperty<IndustryOrder> industryOrder = new SimpleObjectProperty<>(IndustryOrder.TOP);
    private final ObjectProperty<Boolean> nationsYears = new SimpleObjectProperty<>(false);
    private final StringProperty industryFilter = new SimpleStringProperty("");
    private final ObservableValue<OptionalInt> dollarsOf;

    public CompareModel(Session session, ComparisonQuestions questions, Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.comparison = new Answer<>(tasks, "the comparison could not be loaded");
        this.dollarsOf = session.settings().dollarsOf().map(CompareModel::year);
        session.tray().entries().subscribe(this::load);
        session.vintage().subscribe((_, _) -> load());
        session.home().subscribe((_, _) -> load());
        session.whatItBuys().subscribe((_, _) -> load());
        nationsYears.subscribe((_, _) -> load());
        session.measure().subscribe((_, _) -> load());
        session.settings().language().subscribe((_, _) -> load());
        session.navigation().hereProperty().subscribe((_, _) -> load());
        session.dataEdition().subscribe((_, _) -> load());
        load();
    }

    public Session session() {
        return session;
    }

    public ReadOnlyObjectProperty<Loadable<PayComparison>> comparison() {
        return comparison.state();
    }

    /// The place whose pay is shown; the whole country until that is known.
    public Place place() {
        return comparison.state().get() instanceof Loadable.Ready<PayComparison>(PayComparison shown)
                ? shown.place()
                : new Place(PlaceFigures.NATION, "", Scope.NATIONAL);
    }

    public ObjectProperty<IndustryOrder> industryOrder() {
        return industryOrder;
    }

    /// Part of an industry's name; blank for all.
    public StringProperty industryFilter() {
        return industryFilter;
    }

    /// Whether pay over the years is the whole country's, also where that of the state is known.
    ObjectProperty<Boolean> nationsYears() {
        return nationsYears;
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

    /// Asks again, such as after a failure. What changes while another screen is open is asked on the way back.
    public void load() {
        if (session.navigation().here().screen() != Screen.COMPARE) {
            return;
        }
        if (session.tray().entries().isEmpty()) {
            comparison.clear();
            return;
        }
        Asked asked = new Asked(List.copyOf(session.tray().entries()), session.vintage().getValue(),
                session.navigation().here().detail(), session.home().get(),
                session.whatItBuys().get(), nationsYears.get(), session.measure().get(),
                session.settings().language().get().tag());
        comparison.ask(() -> questions.compare(asked));
    }

    private static OptionalInt year(String text) {
        return text.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
