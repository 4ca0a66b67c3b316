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
    private static final String TOP_CODED = "#";

    private final Database database;

    public PayByArea(Database database) {
        this.database = database;
    }

    /// By area code, in the order of the codes, without places in which the table does not list the occupation. Where a
    /// code stands both as broad and as detailed, the figures are those of the detailed one.
    ///
    /// @param scope [Scope#STATE], [Scope#METRO] or [Scope#NONMETRO]
    public Map<String, AreaFigures> ask(SocCode occupation, Scope scope, int year) {
        Bindings bindings = Bindings.of("code", occupation.text()).and("scope", scope.id()).and("year", year);
        Map<String, AreaFigures> answer = new LinkedHashMap<>();
        database.list(SQL, bindings, row -> {
            Table table = new Table(row);
            PackedCells cells = new PackedCells(row.text("places"));
            while (cells.more()) {
                AreaFigures figures = table.place(cells);
                answer.put(figures.areaCode(), figures);
            }
            return table;
        });
        return answer;
    }

    /// What holds for all places of the answer.
    ///
    /// @param nationalShare of the occupation among all jobs of the nation; empty where that is not known
    private record Table(long topHourly, long topAnnual, OptionalDouble nationalShare) {

        Table(Row row) {
            this(bound(row, "top_hourly_cents"), bound(row, "top_annual_cents"),
                    row.value("national_share") instanceof Double share
                            ? OptionalDouble.of(share)
                            : OptionalDouble.empty());
        }

        private static long bound(Row row, String column) {
            return row.value(column) instanceof Number cents ? cents.longValue() : 0;
        }

        AreaFigures place(PackedCells cells) {
            String areaCode = cells.text();
            Figure employment = employment(cells);
            MeasureReading perThousand = reading(cells);
            MeasureReading quotient = reading(cells);
            PayDistribution pay = new PayDistribution(employment, pay(cells, topHourly), pay(cells, topAnnual),
                    OptionalDouble.empty());
            return new AreaFigures(areaCode, pay, perThousand(perThousand, quotient), quotient,
                    prices(areaCode, cells));
        }

        private static Figure employment(PackedCells cells) {
            return cells.skip('~') ? PayCells.derived(figure(cells, 0)) : figure(cells, 0);
        }

        private static Map<PayMeasure, Figure> pay(PackedCells cells, long bound) {
            Map<PayMeasure, Figure> figures = new EnumMap<>(PayMeasure.class);
            for (PayMeasure measure : PayMeasure.values()) {
                figures.put(measure, figure(cells, bound));
            }
            return figures;
        }

        private static Figure figure(PackedCells cells, long bound) {
            long number = cells.number();
            if (number >= 0) {
                return Figure.published(number);
            }
            String marker = cells.text();
            return marker.equals(TOP_CODED) ? new AtLeast(bound, Origin.PUBLISHED) : PayCells.missing(marker);
        }

        private static MeasureReading reading(PackedCells cells) {
            String cell = cells.text();
            return !cell.isEmpty() && cell.charAt(0) != '*'
                    ? new Exact(Double.parseDouble(cell), Origin.PUBLISHED)
                    : new None(Gap.NOT_PUBLISHED);
        }

        private MeasureReading perThousand(MeasureReading published, MeasureReading quotient) {
            return published instanceof None && quotient instanceof Exact(double times, _) && nationalShare.isPresent()
                    ? new Exact(times * nationalShare.getAsDouble() * 1_000, Origin.DERIVED)
                    : published;
        }

        /// A place without prices ends before them.
        private static Optional<LocalPrices> prices(String areaCode, PackedCells cells) {
            if (cells.atEndOfPlace()) {
                return Optional.empty();
            }
            String wider = cells.text();
            return Optional.of(new LocalPrices(wider.isEmpty() ? areaCode : wider, (int) cells.number(),
                    Double.parseDouble(cells.text())));
        }
    }
}
