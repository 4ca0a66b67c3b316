package mizan.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.background.Loadable;
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
                new Sheet.Column("FIPS", ""), new Sheet.Column(telling.text("rank.title"), "")));
        columns.forEach(column -> heads.add(new Sheet.Column(column.about(), column.unit())));
        RawFigures raw = new RawFigures(telling);
        List<List<Sheet.Cell>> cells = rows.stream().map(standing -> {
            List<Sheet.Cell> row = new ArrayList<>(List.of(new Sheet.Text(standing.name()),
                    new Sheet.Text(standing.code()), raw.rank(standing.rank() > 0 ? standing.places() : null)));
            columns.forEach(column -> {
                var reading = column.reading().apply(standing);
                row.add(raw.reading(reading, column.remark().apply(reading)));
            });
            return row;
        }).toList();
        return Optional.of(new Sheet(words.subject(), heads, cells, Integer.toString(ranking.picture().year()), "state",
                words.source()));
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
            return telling.text("take.name", words.measure(), words.subject(),
                    telling.formats().year(ranking.picture().year()));
        }).orElseGet(() -> telling.text("screen.map"));
    }

    /// What the figures of a measure are in.
    static String unit(Yardstick yardstick) {
        return yardstick.measure().pay().isPresent()
                ? RawFigures.unit(yardstick.basis())
                : yardstick.measure() == StateMeasure.EMPLOYMENT ? "persons"
                        : yardstick.measure() == StateMeasure.JOBS_PER_1000 ? "jobs per 1000" : "ratio";
    }
}
