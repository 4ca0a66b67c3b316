package mizan.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.store.Row;
import org.jspecify.annotations.Nullable;

/// Turns the cells of a row of `wage`, joined with its `wage_set`, into figures.
final class PayCells {

    private static final String TOP_CODED = "#";

    private PayCells() {}

    static PayDistribution distribution(Row row) {
        Figure employment = figure(row, "employment", "");
        return new PayDistribution(row.integer("employment_derived") == 1 ? derived(employment) : employment,
                pay(row, PayBasis.HOURLY), pay(row, PayBasis.ANNUAL),
                row.value("mean_prse") instanceof Double percent
                        ? OptionalDouble.of(percent)
                        : OptionalDouble.empty());
    }

    private static Map<PayMeasure, Figure> pay(Row row, PayBasis basis) {
        String bound = basis == PayBasis.HOURLY ? "top_hourly_cents" : "top_annual_cents";
        Map<PayMeasure, Figure> figures = new EnumMap<>(PayMeasure.class);
        for (PayMeasure measure : PayMeasure.values()) {
            figures.put(measure, figure(row, measure.column(basis), bound));
        }
        return figures;
    }

    private static Figure figure(Row row, String column, String boundColumn) {
        Object cell = row.value(column);
        if (cell instanceof Number number) {
            return Figure.published(number.longValue());
        }
        if (TOP_CODED.equals(cell)) {
            return new AtLeast(row.longInteger(boundColumn), Origin.PUBLISHED);
        }
        return missing(cell);
    }

    static Figure derived(Figure figure) {
        return figure instanceof Amount(long value, _) ? new Amount(value, Origin.DERIVED) : figure;
    }

    /// @param cell the marker that the source has in the place of a number
    static Figure missing(@Nullable Object cell) {
        for (Reason reason : Reason.values()) {
            if (reason.marker().equals(cell)) {
                return Figure.missing(reason);
            }
        }
        throw new IllegalStateException("not a cell of a wage table: " + cell);
    }
}
