package mizan.ui.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.export.Sheet;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;

/// The items of a card as a table that leaves the program. The person's notes stay out of it.
public record CardSheet(FigureText figureText, WeighingModel model) {

    private static final double POINTS = 100;

    public Sheet of(Scorecard card) {
        Map<String, Double> amounts = new HashMap<>();
        model.weighed().get().weighing().contributions().forEach(
                contribution -> amounts.put(contribution.item(), contribution.amount()));
        List<Sheet.Column> columns = List.of(new Sheet.Column(figureText.text("report.card.item"), ""),
                new Sheet.Column(figureText.text("report.card.side"), ""),
                new Sheet.Column(figureText.text("report.card.matters"), "points"),
                new Sheet.Column(figureText.text("report.card.true"), "percent"),
                new Sheet.Column(figureText.text("report.card.amount"), "points"));
        return new Sheet(card.name(), columns, card.answers().items().stream().map(item -> row(item, amounts)).toList(),
                Integer.toString(card.vintage()), Sheet.SCORECARD, figureText.text("take.own"));
    }

    private List<Sheet.Cell> row(Item item, Map<String, Double> amounts) {
        RawFigures raw = new RawFigures(figureText);
        Sheet.Cell open = new Sheet.Gap(figureText.text("take.open"));
        Double amount = amounts.get(item.id());
        return List.of(new Sheet.Text(new ItemTexts(figureText).title(item)),
                new Sheet.Text(figureText.text(item.side() == Side.PRO ? "scorecard.pros" : "scorecard.cons")),
                item.points().isPresent() ? raw.number(item.points().getAsDouble()) : open,
                item.applicability().map(how -> raw.number(how.likely() * POINTS)).orElse(open),
                amount == null ? open : raw.number(amount * POINTS));
    }
}
