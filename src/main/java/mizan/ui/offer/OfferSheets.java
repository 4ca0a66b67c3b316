package mizan.ui.offer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Outcome;
import mizan.domain.offer.Step;
import mizan.export.Sheet;
import mizan.ui.kit.FigureText;
import org.jspecify.annotations.Nullable;

/// The steps of an offer as a table that leaves the program, with formulas in words.
final class OfferSheets {

    private static final String MONEY = "USD";
    private static final String SCOPE = "offer";

    private OfferSheets() {}

    static Sheet of(HonestHourWords words, HonestHour hour) {
        FigureText text = words.figureText();
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Step step : hour.steps()) {
            String how = step.open() ? "" : words.formula(step);
            rows.add(row(words.name(step.kind()), text.text("offer.a-year"),
                    step.open() || hour.off().contains(step.kind())
                            ? null
                            : step.amounts(),
                    text.text(step.open() ? "offer.form.open" : "offer.off"), how,
                    words.basis(step)));
        }
        rows.add(row(text.text("offer.left"), text.text("offer.a-year"), hour.left(), "", text.text("offer.left.about"),
                text.text("offer.status.derived")));
        rows.add(row(text.text("offer.per-hour"), text.text("offer.an-hour"), hour.perHour(), "",
                text.text("offer.per-hour.about"),
                text.text("offer.status.derived")));
        return new Sheet(words.finding(hour),
                List.of(new Sheet.Column(text.text("offer.column.step"), ""),
                        new Sheet.Column(text.text("offer.column.period"), ""),
                        new Sheet.Column(text.text("offer.column.likely"), MONEY),
                        new Sheet.Column(text.text("offer.column.low"), MONEY),
                        new Sheet.Column(text.text("offer.column.high"), MONEY),
                        new Sheet.Column(text.text("offer.column.how"), "")),
                rows, String.valueOf(hour.published().tax().year()), SCOPE, text.text("offer.about"));
    }

    private static List<Sheet.Cell> row(String name, String period, @Nullable Outcome amounts, String gap,
            String how, String from) {
        List<Sheet.Cell> row = new ArrayList<>(List.of(new Sheet.Text(name), new Sheet.Text(period)));
        if (amounts == null) {
            row.addAll(List.of(new Sheet.Gap(gap), new Sheet.Gap(gap), new Sheet.Gap(gap)));
        } else {
            row.addAll(List.of(value(amounts.likely(), from), value(amounts.least(), from),
                    value(amounts.most(), from)));
        }
        row.add(new Sheet.Text(how));
        return row;
    }

    private static Sheet.Cell value(long cents, String from) {
        return new Sheet.Value(BigDecimal.valueOf(cents, 2), from);
    }
}
