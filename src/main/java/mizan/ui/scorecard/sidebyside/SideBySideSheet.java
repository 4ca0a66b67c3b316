package mizan.ui.scorecard.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardComparison;
import mizan.domain.scorecard.Weighing;
import mizan.export.Sheet;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;
import mizan.ui.scorecard.sidebyside.SideBySideModel.Together;

/// Cards side by side as a table that leaves the program: a row for each card, a column for each criterion, the one that
/// sets them furthest apart first. All criteria, where the screen shows the first of them.
record SideBySideSheet(FigureText figureText, SideBySideWords words) {

    private static final double POINTS = 100;

    Sheet of(Together together) {
        List<Sheet.Column> columns = new ArrayList<>(List.of(new Sheet.Column(figureText.text("screen.scorecard"), ""),
                new Sheet.Column(figureText.text("scorecard.together.balance"), "points"),
                new Sheet.Column(figureText.text("scorecard.together.score"), "points"),
                new Sheet.Column(figureText.text("scorecard.together.first.column"), "percent"),
                new Sheet.Column(figureText.text("scorecard.together.pay"), "USD per hour")));
        together.realHours().ifPresent(_ -> columns.add(new Sheet.Column(words.pay(true), "USD per real hour")));
        together.comparison().criteria().forEach(criterion -> columns.add(
                new Sheet.Column(words.criterion(together, criterion.id()), "points")));
        return new Sheet(figureText.text("scorecard.together"), columns,
                IntStream.range(0, together.cards().size()).mapToObj(index -> row(together, index)).toList(),
                Integer.toString(together.cards().getFirst().vintage()), Sheet.SCORECARD, figureText.text("take.own"));
    }

    private List<Sheet.Cell> row(Together together, int index) {
        RawFigures raw = new RawFigures(figureText);
        ScorecardComparison comparison = together.comparison();
        Scorecard card = together.cards().get(index);
        Double cents = together.pay().get(card.id());
        Sheet.Cell open = new Sheet.Gap(figureText.text("take.open"));
        OptionalDouble balance = Weighing.of(card.answers()).balance();
        List<Double> scores = comparison.scores();
        List<Sheet.Cell> row = new ArrayList<>(List.of(new Sheet.Text(words.name(card)),
                balance.isPresent() ? raw.number(balance.getAsDouble() * POINTS) : open,
                scores.isEmpty() ? open : raw.number(scores.get(index) * POINTS),
                together.likelihoods().isEmpty()
                        ? open
                        : raw.number(together.likelihoods().get(index).nearPoints() * POINTS),
                cents == null
                        ? new Sheet.Gap(figureText.text("figure.missing.not-published"))
                        : raw.number(cents / 100)));
        together.realHours().map(hours -> Optional.ofNullable(hours.get(card.id()))).ifPresent(real -> row.add(
                real.<Sheet.Cell>map(each -> raw.number(each / 100.0)).orElse(open)));
        comparison.criteria().stream().map(criterion -> criterion.amounts().get(index)).forEach(amount -> row.add(
                Double.isNaN(amount) ? new Sheet.Gap(figureText.text("scorecard.together.absent"))
                        : raw.number(amount * POINTS)));
        return row;
    }
}
