package mizan.ui.scorecard;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.ShownYear.Why;
import mizan.domain.occupation.SocCode;
import mizan.ui.scorecard.OccupationFactsQuestions.Asked;
import mizan.ui.session.Session;

/// The careers that cards can be about, with their published pay.
public final class OccupationFactsModel {

    private final Session session;
    private final ScorecardModel cards;
    private final OccupationFactsQuestions questions;
    private final LatestOnly latest;
    private final ReadOnlyObjectWrapper<OccupationFacts> careers = new ReadOnlyObjectWrapper<>(
            new OccupationFacts(new ShownYear(Scope.NATIONAL, 0, 0, Why.CHOSEN), List.of(), Map.of(), ""));
    private List<Object> named = List.of();

    public OccupationFactsModel(ScorecardModel cards, OccupationFactsQuestions questions, Tasks tasks) {
        this.session = cards.session();
        this.cards = cards;
        this.questions = questions;
        this.latest = new LatestOnly(tasks, "the careers that cards can be about could not be loaded");
        session.tray().occupations().subscribe((_, _) -> load());
        session.vintage().subscribe((_, _) -> load());
        session.home().subscribe((_, _) -> load());
        session.dataEdition().subscribe((_, _) -> load());
        session.settings().language().subscribe((_, _) -> load());
        cards.cards().subscribe((_, _) -> {
            if (!named.equals(namedByCards())) {
                load();
            }
        });
        load();
    }

    /// Without any careers until the first answer is there; it then stays until the next.
    public ReadOnlyObjectProperty<OccupationFacts> careers() {
        return careers.getReadOnlyProperty();
    }

    private void load() {
        named = namedByCards();
        Asked asked = new Asked(session.tray().occupations().get(), occupations(), places(),
                session.vintage().getValue(),
                session.home().get(), session.settings().language().get().tag());
        latest.run(() -> questions.ask(asked), careers::set);
    }

    private List<Object> namedByCards() {
        return List.of(occupations(), places());
    }

    private List<SocCode> occupations() {
        return cards.cards().get().stream().flatMap(card -> card.subject().occupation().stream()).distinct().toList();
    }

    private List<String> places() {
        return cards.cards().get().stream().flatMap(card -> card.subject().place().stream()).distinct().toList();
    }
}
