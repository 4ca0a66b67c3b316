package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.background.Loadable;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.StateMeasure;
import mizan.export.Sheet;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.RawFigures;

/// The ranking as a table that leaves the program: every column of the table on screen, at full length.
record MapSheet(FigureText figureText, MapModel model) {

    /// @param rows in their order; empty if there is no ranking
    Optional<Sheet> of(PlaceRanking ranking, List<RankedPlace> rows) {
        MapWords words = new MapWords(figureText, ranking);
        List<StateColumn> columns = StateColumn.of(ranking, words);
        List<Sheet.Column> heads = new ArrayList<>(List.of(new Sheet.Column(words.text("map.column.state"), ""),
                new Sheet.Column(ranking.picture().level() == MapLevel.AREAS ? "AREA" : "FIPS", ""),
                new Sheet.Column(figureText.text("compare.figures.occupation"), ""),
                new Sheet.Column("SOC", ""), new Sheet.Column(figureText.text("rank.title"), "")));
        columns.forEach(column -> heads.add(new Sheet.Column(column.title(), column.unit(), note(column, rows))));
        return Optional
                .of(new Sheet(words.heading(words.subject()), heads,
                        rows.stream().map(row -> cells(row, ranking, columns)).toList(),
                        Integer.toString(ranking.picture().year()), ranking.picture().level().scope().id(),
                        words.sourceBriefly()));
    }

    private List<Sheet.Cell> cells(RankedPlace state, PlaceRanking ranking, List<StateColumn> columns) {
        RawFigures raw = new RawFigures(figureText);
        List<Sheet.Cell> cells = new ArrayList<>(List.of(new Sheet.Text(state.name()),
                new Sheet.Text(state.code()), new Sheet.Text(new MapWords(figureText, ranking).subject()),
                new Sheet.Text(codes(ranking)), raw.rank(state.rank() > 0 ? state.ranks() : null)));
        for (StateColumn column : columns) {
            MeasureReading reading = column.reading().apply(state);
            String remark = column.remark().apply(reading);
            // How it was worked out is said once, at the head of the column.
            boolean derived = reading instanceof Exact && !remark.isEmpty();
            cells.add(
                    raw.reading(reading, derived ? figureText.text("map.derived.briefly") : remark, column.decimals()));
        }
        return cells;
    }

    /// What the column is about at full length, and how its figures were worked out.
    private static String note(StateColumn column, List<RankedPlace> rows) {
        return Stream.concat(Stream.of(column.about()), rows.stream()
                .map(column.reading())
                .filter(Exact.class::isInstance)
                .map(column.remark())
                .filter(remark -> !remark.isEmpty())
                .distinct()).collect(Collectors.joining("; "));
    }

    /// The code of the occupation, or of the two.
    private static String codes(PlaceRanking ranking) {
        return Stream.concat(Stream.of(ranking.picture().first()), ranking.picture().second().stream())
                .map(subject -> subject.occupation().code().text())
                .collect(Collectors.joining("; "));
    }

    /// All states in the order of their codes, and the whole country.
    Optional<Sheet> all() {
        return ranking().flatMap(ranking -> {
            List<RankedPlace> rows = new ArrayList<>(ranking.places());
            rows.add(ranking.nation());
            return of(ranking, rows);
        });
    }

    Optional<PlaceRanking> ranking() {
        return model.ranking().get() instanceof Loadable.Ready<PlaceRanking>(PlaceRanking ranking)
                ? Optional.of(ranking)
                : Optional.empty();
    }

    /// What a file is called.
    String name() {
        return ranking().map(ranking -> {
            MapWords words = new MapWords(figureText, ranking);
            return figureText.fileName(words.measure(), words.subject(),
                    figureText.period(ranking.picture().table()));
        }).orElseGet(() -> figureText.text("screen.map"));
    }

    /// What the figures of a measure are in.
    static String unit(MeasureChoice yardstick) {
        return yardstick.measure().pay().isPresent()
                ? RawFigures.unit(yardstick.basis())
                : yardstick.measure() == StateMeasure.EMPLOYMENT ? "persons"
                        : yardstick.measure() == StateMeasure.JOBS_PER_1000 ? "jobs per 1000" : "ratio";
    }

    /// How many decimals the figures of a measure are published with, or are worth telling.
    static int decimals(MeasureChoice yardstick) {
        if (yardstick.measure().pay().isPresent()) {
            return yardstick.basis() == PayBasis.HOURLY ? 2 : 0;
        }
        return switch (yardstick.measure()) {
            case EMPLOYMENT -> 0;
            case LOCATION_QUOTIENT -> 2;
            default -> 3;
        };
    }
}
