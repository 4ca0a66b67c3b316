package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mizan.domain.scorecard.Contribution;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.report.Block;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.WeighingModel.Weighed;
import mizan.ui.takeaway.ReportPart;

/// The page of a report on a scorecard: the verdict with its reasons, the items by their weight, the person's notes.
public final class CardReport implements ReportPart {

    /// As many items as fit on a page beside the verdict.
    private static final int MOST = 24;

    @Override
    public Answer ask(Wanted wanted) {
        if (wanted.card().isEmpty()) {
            return _ -> List.of();
        }
        Scorecard card = wanted.card().get();
        Weighed weighed = Weighed.of(card);
        Optional<Likelihood> likelihood = weighed.weighing().balance().isEmpty()
                ? Optional.empty()
                : Likelihood.of(card.answers(), () -> false);
        Drawn drawn = Drawn.of(weighed, likelihood);
        return _ -> blocks(wanted, card, weighed, drawn);
    }

    private static List<Block> blocks(Wanted wanted, Scorecard card, Weighed weighed, Drawn drawn) {
        FigureText figureText = wanted.figureText();
        VerdictWords words = new VerdictWords(figureText);
        List<Block> blocks = new ArrayList<>(List.of(new Block.NewPage(),
                new Block.Heading(2, figureText.text("report.card", card.name().isBlank()
                        ? figureText.text("report.card.unnamed")
                        : card.name())),
                Block.lead(words.headline(weighed, drawn.verdict()))));
        String balance = words.balance(weighed.weighing());
        if (!balance.isEmpty()) {
            blocks.add(Block.body(balance));
        }
        List<String> reasons = words.reasons(weighed, drawn);
        if (!reasons.isEmpty()) {
            blocks.add(new Block.Points(reasons));
        }
        card.decision().ifPresent(decision -> blocks.add(Block.body(new DecisionWords(figureText).of(card, decision))));
        blocks.add(Block.note(words.progress(weighed)));
        if (PayItem.byRealHour(card) && card.answers().item(PayItem.ID).isPresent()) {
            blocks.add(Block.note(figureText.text("report.card.real-hour")));
        }
        blocks.addAll(items(figureText, words, weighed));
        if (wanted.notes()) {
            blocks.addAll(notes(figureText, card));
        }
        return blocks;
    }

    private static List<Block> items(FigureText figureText, VerdictWords words, Weighed weighed) {
        List<Contribution> all = weighed.weighing()
                .contributions()
                .stream()
                .filter(contribution -> contribution.weight() > 0)
                .sorted(Comparator.comparingDouble(contribution -> -Math.abs(contribution.amount())))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Contribution contribution : all.stream().limit(MOST).toList()) {
            weighed.answers().item(contribution.item()).ifPresent(item -> rows.add(row(figureText, words, item,
                    contribution)));
        }
        String title = figureText.text("scorecard.contributions");
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(3, title),
                new Block.Table(title, List.of(new Block.Column(figureText.text("report.card.item"), 3.2, false),
                        new Block.Column(figureText.text("report.card.side"), 1, false),
                        new Block.Column(figureText.text("report.card.matters"), 1.1, true),
                        new Block.Column(figureText.text("report.card.true"), 1.1, true),
                        new Block.Column(figureText.text("report.card.amount"), 1.2, true)), rows)));
        int more = all.size() - rows.size();
        if (more > 0) {
            blocks.add(Block.note(figureText.messages().counted("report.card.more", more,
                    figureText.formats().count(more))));
        }
        return blocks;
    }

    private static Block.Row row(FigureText figureText, VerdictWords words, Item item, Contribution contribution) {
        AnswerWords answers = new AnswerWords(figureText);
        return new Block.Row(List.of(new ItemTexts(figureText).title(item),
                figureText.text(item.side() == Side.PRO ? "scorecard.pros" : "scorecard.cons"),
                answers.of(Question.MATTERS, item.points().orElse(0)),
                item.applicability().map(how -> answers.of(Question.TRUE, how.likely() * 100)).orElse(""),
                words.signed(contribution.amount())), OptionalInt.empty(), false);
    }

    private static List<Block> notes(FigureText figureText, Scorecard card) {
        List<String> notes = card.answers()
                .items()
                .stream()
                .filter(item -> !item.note().isBlank())
                .map(item -> figureText.text("report.card.note", new ItemTexts(figureText).title(item),
                        item.note().strip()))
                .toList();
        return notes.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(3, figureText.text("report.card.notes")), new Block.Points(notes));
    }
}
