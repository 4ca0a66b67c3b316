package mizan.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.AreaFigures;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.prices.LocalPrices;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// What does an occupation pay in every place of a table, how common is it there, and what are the prices?
public final class PayByArea {

    private static final Sql SQL = Sql.of(PayByArea.class);
    private static final String OTHER_BASIS = "~";
    private static final String TOP_CODED = "#";

    private final Database database;

    public PayByArea(Database database) {
        this.database = database;
    }

    /// By area code, in the order of the codes, without places in which the table does not list the occupation.
    ///
    /// @param scope [Scope#STATE], [Scope#METRO] or [Scope#NONMETRO]
    /// @param basis on which pay is told; it is on the other one where only that is published
    public Map<String, AreaFigures> ask(SocCode occupation, Scope scope, int year, PayBasis basis) {
        Bindings bindings = Bindings.of("code", occupation.text())
                .and("scope", scope.id())
                .and("year", year)
                .and("hourly", basis == PayBasis.HOURLY ? 1 : 0);
        Map<String, AreaFigures> answer = new LinkedHashMap<>();
        database.list(SQL, bindings, row -> {
            Table table = new Table(row, basis);
            for (String place : row.text("places").split(";")) {
                AreaFigures figures = table.place(place.split(",", -1));
                answer.put(figures.areaCode(), figures);
            }
            return table;
        });
        return answer;
    }

    /// What holds for all places of the answer.
    ///
    /// @param nationalShare of the occupation among all jobs of the nation; empty where that is not known
    private record Table(PayBasis basis, long topHourly, long topAnnual, OptionalDouble nationalShare) {

        Table(Row row, PayBasis basis) {
            this(basis, bound(row, "top_hourly_cents"), bound(row, "top_annual_cents"),
                    row.value("national_share") instanceof Double share
                            ? OptionalDouble.of(share)
                            : OptionalDouble.empty());
        }

        private static long bound(Row row, String column) {
            return row.value(column) instanceof Number cents ? cents.longValue() : 0;
        }

        /// @param cells in the order of the question
        AreaFigures place(String[] cells) {
            Map<PayMeasure, Figure> own = new EnumMap<>(PayMeasure.class);
            Map<PayMeasure, Figure> other = new EnumMap<>(PayMeasure.class);
            PayMeasure[] measures = PayMeasure.values();
            for (int i = 0; i < measures.length; i++) {
                String cell = cells[4 + i];
                if (cell.startsWith(OTHER_BASIS)) {
                    other.put(measures[i], figure(cell.substring(1), basis.other()));
                } else {
                    own.put(measures[i], figure(cell, basis));
                }
            }
            PayDistribution pay = new PayDistribution(figure(cells[1], basis), basis == PayBasis.HOURLY ? own : other,
                    basis == PayBasis.HOURLY ? other : own, OptionalDouble.empty());
            MeasureReading quotient = reading(cells[3]);
            return new AreaFigures(cells[0], pay, perThousand(reading(cells[2]), quotient), quotient, prices(cells));
        }

        private Figure figure(String cell, PayBasis of) {
            if (!cell.isEmpty() && cell.charAt(0) >= '0' && cell.charAt(0) <= '9') {
                return Figure.published(Long.parseLong(cell));
            }
            return cell.equals(TOP_CODED)
                    ? new AtLeast(of == PayBasis.HOURLY ? topHourly : topAnnual, Origin.PUBLISHED)
                    : PayCells.missing(cell);
        }

        private static MeasureReading reading(String cell) {
            return !cell.isEmpty() && cell.charAt(0) != '*'
                    ? new Exact(Double.parseDouble(cell), Origin.PUBLISHED)
                    : new None(Gap.NOT_PUBLISHED);
        }

        private MeasureReading perThousand(MeasureReading published, MeasureReading quotient) {
            return published instanceof None && quotient instanceof Exact(double times, _) && nationalShare.isPresent()
                    ? new Exact(times * nationalShare.getAsDouble() * 1_000, Origin.DERIVED)
                    : published;
        }

        private static Optional<LocalPrices> prices(String[] cells) {
            int first = 4 + PayMeasure.values().length;
            return cells.length <= first
                    ? Optional.empty()
                    : Optional.of(new LocalPrices(cells[first].isEmpty() ? cells[0] : cells[first],
                            Integer.parseInt(cells[first + 1]), Double.parseDouble(cells[first + 2])));
        }
    }
}
