package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.background.Loadable;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.Reading;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.StateMeasure;
import mizan.domain.place.Yardstick;
import mizan.export.Sheet;
import mizan.ui.kit.RawFigures;
import mizan.ui.kit.Telling;

/// The ranking as a table that leaves the program: every column of the table on screen, at full length.
record MapSheet(Telling telling, MapModel model) {

    /// @param rows in their order; empty if there is no ranking
    Optional<Sheet> of(Ranking ranking, List<Standing> rows) {
        MapWords words = new MapWords(telling, ranking);
        List<StateColumn> columns = StateColumn.of(ranking, words);
        List<Sheet.Column> heads = new ArrayList<>(List.of(new Sheet.Column(telling.text("map.column.state"), ""),
                new Sheet.Column("FIPS", ""), new Sheet.Column(telling.text("compare.figures.occupation"), ""),
                new Sheet.Column("SOC", ""), new Sheet.Column(telling.text("rank.title"), "")));
        columns.forEach(column -> heads.add(new Sheet.Column(column.title(), column.unit(), note(column, rows))));
        return Optional
                .of(new Sheet(words.heading(words.subject()), heads,
                        rows.stream().map(row -> cells(row, ranking, columns)).toList(),
                        Integer.toString(ranking.picture().year()), "state", words.sourceBriefly()));
    }

    private List<Sheet.Cell> cells(Standing standing, Ranking ranking, List<StateColumn> columns) {
        RawFigures raw = new RawFigures(telling);
        List<Sheet.Cell> cells = new ArrayList<>(List.of(new Sheet.Text(standing.name()),
                new Sheet.Text(standing.code()), new Sheet.Text(new MapWords(telling, ranking).subject()),
                new Sheet.Text(codes(ranking)), raw.rank(standing.rank() > 0 ? standing.places() : null)));
        for (StateColumn column : columns) {
            Reading reading = column.reading().apply(standing);
            String remark = column.remark().apply(reading);
            // How it was worked out is said once, at the head of the column.
            boolean derived = reading instanceof Exact && !remark.isEmpty();
            cells.add(raw.reading(reading, derived ? telling.text("map.derived.briefly") : remark, column.decimals()));
        }
        return cells;
    }

    /// What the column is about at full length, and how its figures were worked out.
    private static String note(StateColumn column, List<Standing> rows) {
        return Stream.concat(Stream.of(column.about()), rows.stream()
                .map(column.reading())
                .filter(Exact.class::isInstance)
                .map(column.remark())
                .filter(remark -> !remark.isEmpty())
                .distinct()).collect(Collectors.joining("; "));
    }

    /// The code of the occupation, or of the two.
    private static String codes(Ranking ranking) {
        return Stream.concat(Stream.of(ranking.picture().first()), ranking.picture().second().stream())
                .map(subject -> subject.occupation().code().text())
                .collect(Collectors.joining("; "));
    }

    /// All states in the order of their codes, and the whole country.
    Optional<Sheet> all() {
        return ranking().flatMap(ranking -> {
            List<Standing> rows = new ArrayList<>(ranking.states());
            rows.add(ranking.nation());
            return of(ranking, rows);
        });
    }

    Optional<Ranking> ranking() {
        return model.ranking().get() instanceof Loadable.Ready<Ranking>(Ranking ranking)
                ? Optional.of(ranking)
                : Optional.empty();
    }

    /// What a file is called.
    String name() {
        return ranking().map(ranking -> {
            MapWords words = new MapWords(telling, ranking);
            return telling.fileName(words.measure(), words.subject(),
                    telling.period(ranking.picture().table()));
        }).orElseGet(() -> telling.text("screen.map"));
    }

    /// What the figures of a measure are in.
    static String unit(Yardstick yardstick) {
        return yardstick.measure().pay().isPresent()
                ? RawFigures.unit(yardstick.basis())
                : yardstick.measure() == StateMeasure.EMPLOYMENT ? "persons"
                        : yardstick.measure() == StateMeasure.JOBS_PER_1000 ? "jobs per 1000" : "ratio";
    }

    /// How many decimals the figures of a measure are published with, or are worth telling.
    static int decimals(Yardstick yardstick) {
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
