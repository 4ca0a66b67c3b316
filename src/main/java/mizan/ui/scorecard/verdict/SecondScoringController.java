package mizan.ui.scorecard.verdict;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import mizan.chart.BalanceBar;
import mizan.chart.BalanceBars;
import mizan.chart.MarkDetail;
import mizan.domain.scorecard.Drift;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Scoring;
import mizan.text.Paragraph;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.VerdictWords;

/// How a second scoring, made without a look at the first, differs from it.
public final class SecondScoringController implements View {

    private static final double LEAST_REACH = 0.05;

    private final ScorecardModel model;
    private final FigureText figureText;
    private final ItemTexts texts;
    private final VerdictWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ComboBox<Scoring> earlier;
    @FXML
    private Paragraph headline;
    @FXML
    private Paragraph balances;
    @FXML
    private BalanceBars bars;
    @FXML
    private VBox card;

    public SecondScoringController(ScorecardModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
        this.words = new VerdictWords(figureText);
    }

    @FXML
    private void initialize() {
        earlier.setConverter(new ChoiceNames<>(scoring -> figureText.text("scorecard.drift.until", date(scoring))));
        earlier.setOnAction(_ -> show());
        bars.setAccessibleText(figureText.text("scorecard.drift"));
        bars.setAnimated(false);
        subscriptions.now(this::offer, model.card());
    }

    @FXML
    private void back() {
        model.show(ScorecardModel.Page.WEIGH);
    }

    private void offer() {
        List<Scoring> scorings = model.card().get().map(Scorecard::earlier).orElse(List.of());
        if (!earlier.getItems().equals(scorings)) {
            earlier.getItems().setAll(scorings);
            earlier.setValue(scorings.isEmpty() ? null : scorings.getLast());
        }
        show();
    }

    private void show() {
        Optional<Scorecard> now = model.card().get();
        Scoring before = earlier.getValue();
        card.setVisible(before != null);
        if (before == null || now.isEmpty()) {
            return;
        }
        Drift drift = Drift.between(before.answers(), now.get().answers());
        headline.setWords(figureText.text(drift.before().isEmpty() || drift.after().isEmpty()
                ? "scorecard.drift.open"
                : drift.sideChanged() ? "scorecard.drift.changed" : "scorecard.drift.same"));
        balances.setWords(figureText.text("scorecard.drift.balances", balance(drift.before()), balance(drift.after())));
        bars.show(drift.items().stream().filter(item -> item.contribution() != 0)
                .map(item -> bar(now.get(), item)).toList(), LEAST_REACH);
    }

    private BalanceBar bar(Scorecard now, Drift.ItemDrift drift) {
        String title = now.answers().item(drift.item()).map(texts::title).orElse(drift.item());
        List<MarkDetail.Line> lines = new ArrayList<>();
        lines.add(line("scorecard.matters", drift.points(), 1));
        lines.add(line("scorecard.true", drift.applicability(), 100));
        lines.add(line("scorecard.contribution.amount", OptionalDouble.of(drift.contribution()), 100));
        return new BalanceBar(drift.item(), title, words.signed(drift.contribution()), drift.contribution(),
                drift.contribution(), drift.contribution(), new MarkDetail(title, lines, ""));
    }

    private MarkDetail.Line line(String key, OptionalDouble change, double factor) {
        return new MarkDetail.Line(figureText.text(key), change.isPresent()
                ? figureText.formats().signed(change.getAsDouble() * factor)
                : figureText.text("figure.none"), "");
    }

    private String balance(OptionalDouble balance) {
        return balance.isPresent() ? words.signed(balance.getAsDouble()) : figureText.text("figure.none");
    }

    private String date(Scoring scoring) {
        return figureText.formats().dateTime(LocalDateTime.ofInstant(scoring.replaced(), ZoneId.systemDefault()));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
