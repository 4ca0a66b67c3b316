package mizan.ui.careers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.PayMeasure;
import mizan.query.StatesOfOccupation.State;
import mizan.text.Paragraph;
import mizan.ui.kit.CardTitle;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.FactGrid;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;

/// The card with the states that have most of the jobs, and those that pay best.
public final class TopStatesController extends ProfileView {

    @FXML
    private VBox card;
    @FXML
    private CardTitle title;
    private static final int FEW = 5;

    @FXML
    private Button map;
    @FXML
    private FactGrid largest;
    @FXML
    private FactGrid best;
    @FXML
    private Paragraph source;

    public TopStatesController(ProfileModel model, FigureText figureText) {
        super(model, figureText);
    }

    @FXML
    private void initialize() {
        subscriptions.later(this::showMapButton, model.trayEntries());
        follow();
    }

    @FXML
    private void showOnMap() {
        if (model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career)) {
            model.showOnMap(career.occupation().code());
        }
    }

    private void showMapButton() {
        map.setDisable(!(model.career().get() instanceof Loadable.Ready<OccupationProfile>(OccupationProfile career))
                || career.states().rows().isEmpty() || !model.canTakeAlong(career.occupation().code()));
    }

    @Override
    void show(OccupationProfile career) {
        showMapButton();
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
        title.show(figureText.heading(figureText.text("careers.states"), figureText.period(career.states().table())),
                ranked.stream().findFirst().map(state -> figureText.text("chart.highest", state.title(),
                        figureText.pay(median(state), basis()))).orElse(""));
        source.setWords(states.isEmpty()
                ? figureText.text("careers.states.none")
                : figureText.text("careers.states.source",
                        figureText.sourced(figureText.may(career.states().table().year()), career.states().table()),
                        figureText.formats().count(IndustryRanks.SMALL_SAMPLE),
                        figureText.formats().count(states.size() - ranked.size())));
    }

    private void fill(FactGrid grid, String title, List<State> states) {
        grid.begin(2);
        Shown.set(!states.isEmpty(), grid);
        grid.heads(figureText.text(title), figureText.text("careers.jobs"),
                figureText.text("careers.median", text().unit()));
        for (State state : states.stream().limit(FEW).toList()) {
            Figure persons = state.pay().employment();
            grid.row(FactGrid.words(state.title()),
                    FactGrid.number(figureText.persons(persons), figureText.remark(persons), figureText),
                    FactGrid.number(figureText.pay(median(state), basis()), figureText.remark(median(state)),
                            figureText));
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
    public Optional<Exportable> exportable() {
        return exportable(card, title.topic(),
                career -> new ProfileSheets(figureText, basis(), career, source.getWords()).states());
    }
}
