package mizan.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Contrast;
import mizan.domain.place.Reading.None;
import mizan.domain.place.StateMeasure;
import mizan.domain.place.Yardstick;
import mizan.export.trace.Tracing;
import mizan.report.Block;
import mizan.statemap.MapLegend;
import mizan.statemap.StateMap;
import mizan.ui.kit.Telling;
import mizan.ui.map.MapQuestions.Asked;
import mizan.ui.session.Tray;
import mizan.ui.takeaway.Board;
import mizan.ui.takeaway.ReportPart;

/// The page of a report on the states: the map of the first occupation that has figures
/// there, and where it pays most and least.
public final class StatesReport implements ReportPart {

    private static final double WIDTH = 760;
    private static final double MAP_HEIGHT = 420;
    private static final int FEW = 5;

    private final MapQuestions questions;

    public StatesReport(MapQuestions questions) {
        this.questions = questions;
    }

    @Override
    public Answer ask(Wanted wanted) {
        if (wanted.tray().isEmpty()) {
            return _ -> List.of();
        }
        List<Ranking> rankings = new ArrayList<>();
        for (Tray.Entry entry : wanted.tray()) {
            rankings.add(rank(wanted, entry));
            if (!blank(rankings.getLast())) {
                return board -> blocks(new MapWords(wanted.telling(), rankings.getLast()), board);
            }
        }
        return board -> blocks(new MapWords(wanted.telling(), rankings.getFirst()), board);
    }

    private Ranking rank(Wanted wanted, Tray.Entry entry) {
        Picture picture = questions.ask(new Asked(wanted.tray().stream().map(Tray.Entry::code).toList(), entry,
                Optional.empty(), wanted.year(), wanted.telling().messages().language().tag()));
        StateMeasure measure = wanted.measure() == PayMeasure.MEAN ? StateMeasure.MEAN : StateMeasure.MEDIAN;
        return Ranking.of(picture, new Yardstick(measure, wanted.basis(), false), Contrast.DIFFERENCE, false);
    }

    private static boolean blank(Ranking ranking) {
        return ranking.states().stream().allMatch(standing -> standing.reading() instanceof None);
    }

    private static List<Block> blocks(MapWords words, Board board) {
        DrawnRanking drawn = new DrawnRanking(words);
        Telling telling = words.telling();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(2, drawn.heading())));
        Ranking ranking = words.ranking();
        if (blank(ranking)) {
            boolean listed = ranking.states().stream().anyMatch(standing -> standing.first().pay().isPresent());
            blocks.add(Block.body(telling.text(listed ? "report.states.none" : "map.nothing.unlisted")));
            blocks.add(Block.note(words.source()));
            return blocks;
        }
        blocks.addFirst(new Block.NewPage());
        StateMap map = new StateMap();
        MapLegend legend = new MapLegend();
        legend.follow(map);
        drawn.show(map, legend, false);
        map.setMinHeight(MAP_HEIGHT);
        VBox both = new VBox(12, map, legend);
        both.getStyleClass().add("picture");
        blocks.add(new Block.Picture(Tracing.of(board.lay(both, WIDTH, telling.messages().language()).getRoot()),
                drawn.about(), 0.94));
        map.dispose();
        blocks.addAll(tables(words));
        blocks.add(Block.note(words.source()));
        return blocks;
    }

    /// The highest and the lowest, each state once.
    private static List<Block> tables(MapWords words) {
        Telling telling = words.telling();
        List<Standing> ranked = words.ranking()
                .states()
                .stream()
                .filter(standing -> standing.rank() > 0)
                .sorted(Comparator.comparingInt(Standing::rank).thenComparing(Standing::name))
                .toList();
        boolean all = ranked.size() <= 2 * FEW;
        List<Standing> shown = all
                ? ranked
                : Stream.concat(ranked.stream().limit(FEW), ranked.stream().skip(ranked.size() - FEW)).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        String title = all
                ? telling.text("report.states.all")
                : telling.text("report.states.ends", telling.formats().count(FEW));
        List<Block.Column> columns = List.of(
                new Block.Column(telling.text("report.states.rank"), 0.6, false),
                new Block.Column(telling.text("map.column.state"), 2, false),
                new Block.Column(words.measure(), 1.6, true),
                new Block.Column(MapWords.name(telling, StateMeasure.EMPLOYMENT), 1.2, true));
        List<Block.Row> rows = new ArrayList<>(shown.stream().map(standing -> row(words, standing)).toList());
        rows.add(row(words, words.ranking().nation()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(3, title),
                new Block.Table(title, columns, rows)));
        if (words.ranking().belowFloor() > 0) {
            blocks.add(Block.note(telling.messages().counted("map.left-out", words.ranking().belowFloor(),
                    telling.formats().count(words.ranking().belowFloor()),
                    telling.formats().count(Ranking.JOB_FLOOR))));
        }
        return blocks;
    }

    private static Block.Row row(MapWords words, Standing standing) {
        Yardstick jobs = new Yardstick(StateMeasure.EMPLOYMENT, words.ranking().yardstick().basis(), false);
        Telling telling = words.telling();
        return new Block.Row(List.of(
                standing.rank() > 0 ? telling.formats().count(standing.rank()) : telling.text("figure.none"),
                standing.name(), words.value(standing.reading()),
                words.value(jobs.read(standing.first(), words.ranking().picture().first().nation()), jobs)),
                OptionalInt.empty(), standing.nation());
    }
}
