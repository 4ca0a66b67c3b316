package mizan.ui.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Step;
import mizan.domain.offer.StepKind;
import mizan.export.Sheet;
import mizan.ui.kit.FigureText;

/// The steps of an offer as a table that leaves the program, with formulas in words, beside what it is held against.
final class OfferSheets {

    private static final String MONEY = "USD";
    private static final String SCOPE = "offer";

    private final HonestHourWords words;
    private final FigureText text;
    private final HonestHour hour;
    private final Reckoned now;

    private OfferSheets(HonestHourWords words, HonestHour hour, Reckoned now) {
        this.words = words;
        this.text = words.figureText();
        this.hour = hour;
        this.now = now;
    }

    /// Empty while the pay is open.
    static Optional<Sheet> of(HonestHourWords words, Reckoned now) {
        return now.hour().map(hour -> new OfferSheets(words, hour, now).sheet());
    }

    private Sheet sheet() {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        hour.steps().forEach(step -> rows.add(row(words.name(step.kind()), "offer.a-year",
                each -> amounts(each, step.kind()), step.open() ? "" : words.formula(step), words.basis(step))));
        rows.add(row(text.text("offer.left"), "offer.a-year", each -> amounts(each.left()),
                text.text("offer.left.about"), text.text("offer.status.derived")));
        rows.add(row(text.text("offer.per-hour"), "offer.an-hour", each -> amounts(each.perHour()),
                words.division(hour), text.text("offer.status.derived")));
        return new Sheet(words.finding(hour), columns(), rows, String.valueOf(hour.published().tax().year()), SCOPE,
                text.text("offer.about"));
    }

    private List<Sheet.Column> columns() {
        return Stream.of(Stream.of(new Sheet.Column(text.text("offer.column.step"), ""),
                new Sheet.Column(text.text("offer.column.period"), ""),
                new Sheet.Column(text.text("offer.column.likely"), MONEY),
                new Sheet.Column(text.text("offer.column.low"), MONEY),
                new Sheet.Column(text.text("offer.column.high"), MONEY)),
                now.beside().stream().map(_ -> new Sheet.Column(words.column(now.against()), MONEY)),
                Stream.of(new Sheet.Column(text.text("offer.column.how"), "")))
                .flatMap(each -> each).toList();
    }

    /// An amount, or why there is none.
    private record Amounts(Outcome cents, String gap) {}

    private static Amounts amounts(Outcome cents) {
        return new Amounts(cents, "");
    }

    private Amounts amounts(HonestHour of, StepKind kind) {
        Step step = of.step(kind);
        return new Amounts(step.amounts(), step.open() ? text.text("offer.form.open")
                : of.off().contains(kind) ? text.text("offer.off") : "");
    }

    private List<Sheet.Cell> row(String name, String period, Function<HonestHour, Amounts> amounts, String how,
            String from) {
        List<Sheet.Cell> row = new ArrayList<>(
                List.of(new Sheet.Text(name), new Sheet.Text(text.text(period))));
        Amounts own = amounts.apply(hour);
        row.add(cell(own, own.cents().likely(), from));
        row.add(cell(own, own.cents().least(), from));
        row.add(cell(own, own.cents().most(), from));
        now.beside().map(amounts).ifPresent(other -> row.add(cell(other, other.cents().likely(), from)));
        row.add(new Sheet.Text(how));
        return row;
    }

    private static Sheet.Cell cell(Amounts amounts, long cents, String from) {
        return amounts.gap().isEmpty() ? new Sheet.Value(BigDecimal.valueOf(cents, 2), from)
                : new Sheet.Gap(amounts.gap());
    }
}
