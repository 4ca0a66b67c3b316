package mizan.ui.careers;

import mizan.ui.kit.FactGrid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import javafx.scene.control.Button;
import mizan.background.Loadable;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.PayMeasure;
import mizan.query.StatesOfOccupation.State;
import mizan.text.Paragraph;
import mizan.ui.kit.Takeable;
import mizan.ui.kit.Telling;

/// The card with the states that have most of the jobs, and those that pay best.
public final class StatesController extends CareerView {

    @FXML
    private VBox card;
    @FXML
    private Paragraph title;
    private static final int FEW = 5;

    @FXML
    private Button map;
    @FXML
    private FactGrid largest;
    @FXML
    private FactGrid best;
    @FXML
    private Paragraph source;

    public StatesController(CareerModel model, Telling telling) {
        super(model, telling);
    }

    @FXML
    private void initialize() {
        subscriptions.later(this::showMapButton, model.trayEntries());
        follow();
    }

    @FXML
    private void showOnMap() {
        if (model.career().get() instanceof Loadable.Ready<Career>(Career career)) {
            model.showOnMap(career.occupation().code());
        }
    }

    private void showMapButton() {
        map.setDisable(!(model.career().get() instanceof Loadable.Ready<Career>(Career career))
                || career.states().rows().isEmpty() || !model.canTakeAlong(career.occupation().code()));
    }

    @Override
    void show(Career career) {
        showMapButton();
        title.setWords(telling.heading(telling.text("careers.states"), telling.period(career.states().table())));
        List<State> states = career.states().rows();
        fill(largest, "careers.states.largest", states.stream()
                .filter(state -> number(state.pay().employment()) > 0)
                .sorted(Comparator.comparingLong((State state) -> number(state.pay().employment())).reversed())
                .toList());
        List<State> ranked = states.stream()
                .filter(state -> number(state.pay().employment()) >= IndustryRanks.SMALL_SAMPLE)
                .filter(state -> number(median(state)) > 0)
                .sorted(Comparator.comparingLong((State state) -> number(median(state))).reversed())
                .toList();
        fill(best, "careers.states.best", ranked);
        source.setWords(states.isEmpty()
                ? telling.text("careers.states.none")
                : telling.text("careers.states.source", telling.may(career.states().table().year()),
                        telling.formats().count(IndustryRanks.SMALL_SAMPLE),
                        telling.formats().count(states.size() - ranked.size())));
    }

    private void fill(FactGrid grid, String title, List<State> states) {
        grid.begin(2);
        grid.setVisible(!states.isEmpty());
        grid.setManaged(!states.isEmpty());
        grid.heads(telling.text(title), telling.text("careers.jobs"), telling.text("careers.median", text().unit()));
        for (State state : states.stream().limit(FEW).toList()) {
            Figure persons = state.pay().employment();
            grid.row(FactGrid.words(state.title()),
                    FactGrid.number(telling.persons(persons), telling.remark(persons), telling),
                    FactGrid.number(telling.pay(median(state), basis()), telling.remark(median(state)), telling));
        }
    }

    private Figure median(State state) {
        return state.pay().pay(PayMeasure.MEDIAN, basis());
    }

    private static long number(Figure figure) {
        return switch (figure) {
            case Amount(long value, _) -> value;
            case AtLeast(long bound, _) -> bound;
            case Missing _ -> 0;
        };
    }

    @Override
    public Optional<Takeable> takeable() {
        return takeable(card, title,
                career -> new ProfileSheets(telling, basis(), career, source.getWords()).states());
    }
}
