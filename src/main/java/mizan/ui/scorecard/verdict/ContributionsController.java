package mizan.ui.scorecard.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import mizan.chart.BalanceBar;
import mizan.chart.BalanceBars;
import mizan.chart.MarkDetail;
import mizan.domain.scorecard.Contribution;
import mizan.domain.scorecard.FlipPoint;
import mizan.domain.scorecard.TornadoBar;
import mizan.ui.kit.Exportable;
import mizan.ui.kit.Exportable.Caption;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Motions;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;
import mizan.ui.scorecard.CardSheet;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.VerdictWords;
import mizan.ui.scorecard.WeighingModel;
import mizan.ui.scorecard.WeighingModel.Weighed;

/// What moved the balance, and how far each item's own range could move it.
public final class ContributionsController implements View {

    /// A bar that moves the balance by less than this share never fills half the chart.
    private static final double LEAST_REACH = 0.1;

    private static final int MOST = 40;

    private final WeighingModel model;
    private final ScorecardModel cards;
    private final FigureText figureText;
    private final ItemTexts texts;
    private final VerdictWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private BalanceBars bars;

    public ContributionsController(WeighingModel model, ScorecardModel cards, FigureText figureText) {
        this.model = model;
        this.cards = cards;
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
        this.words = new VerdictWords(figureText);
    }

    @FXML
    private void initialize() {
        bars.setAccessibleText(figureText.text("scorecard.contributions"));
        Motions.follow(subscriptions, cards.session().settings(), bars::setAnimated);
        subscriptions.now(this::show, model.weighed());
    }

    private void show() {
        Weighed weighed = model.weighed().get();
        Map<String, TornadoBar> ranges = new HashMap<>();
        weighed.weighing().tornado().forEach(bar -> ranges.put(bar.item(), bar));
        Map<String, FlipPoint> flips = new HashMap<>();
        weighed.weighing().flipPoints().forEach(flip -> flips.put(flip.item(), flip));
        List<Contribution> contributions = new ArrayList<>(weighed.weighing().contributions());
        contributions.removeIf(contribution -> contribution.weight() == 0);
        contributions.sort(Comparator.comparingDouble(contribution -> -Math.abs(contribution.amount())));
        boolean any = !contributions.isEmpty();
        Shown.set(any, card);
        double balance = weighed.weighing().balance().orElse(0);
        bars.show(contributions.stream()
                .limit(MOST)
                .map(contribution -> bar(weighed, contribution, balance, ranges.get(contribution.item()),
                        flips.get(contribution.item())))
                .toList(), LEAST_REACH);
    }

    private BalanceBar bar(Weighed weighed, Contribution contribution, double balance,
            @org.jspecify.annotations.Nullable TornadoBar range, @org.jspecify.annotations.Nullable FlipPoint flip) {
        String title = weighed.answers().item(contribution.item()).map(texts::title).orElse(contribution.item());
        double amount = contribution.amount();
        double rest = balance - amount;
        List<MarkDetail.Line> lines = new ArrayList<>();
        lines.add(line("scorecard.contribution.weight", figureText.formats()
                .percent(Math.round(contribution.weight() * 1000) / 10.0)));
        lines.add(line("scorecard.contribution.amount", words.signed(amount)));
        if (range != null) {
            lines.add(
                    line("scorecard.contribution.range", figureText.text("compare.margin", words.signed(range.least()),
                            words.signed(range.most()))));
        }
        if (flip != null) {
            lines.add(line("scorecard.contribution.flip", flip.withinScale()
                    ? figureText.formats().count(Math.round(flip.points().orElse(0)))
                    : figureText.text("scorecard.contribution.never")));
        }
        return new BalanceBar(contribution.item(), title, words.signed(amount), amount,
                range == null ? amount : range.least() - rest, range == null ? amount : range.most() - rest,
                new MarkDetail(title, lines, ""));
    }

    private MarkDetail.Line line(String key, String value) {
        return new MarkDetail.Line(figureText.text(key), value, "");
    }

    /// Every item with its answers, those without any too.
    @Override
    public Optional<Exportable> exportable() {
        CardSheet sheet = new CardSheet(figureText, model);
        return Optional.of(new Exportable(card, () -> cards.card().get().map(each -> figureText.text("report.card",
                each.name())).orElse(figureText.text("screen.scorecard")), () -> cards.card().get().map(sheet::of))
                .captioned(() -> new Caption(List.of(), cards.card().get().map(each -> each.name()).orElse(""))));
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
