package mizan.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.StateMeasure;
import mizan.export.trace.Tracing;
import mizan.report.Block;
import mizan.statemap.MapLegend;
import mizan.statemap.StateMap;
import mizan.ui.kit.FigureText;
import mizan.ui.map.MapQuestions.Asked;
import mizan.ui.session.Tray;
import mizan.ui.takeaway.LightLayout;
import mizan.ui.takeaway.ReportPart;

/// The page of a report on the states: the map of the first occupation that has figures
/// there, and where it pays most and least.
public final class StatesReport implements ReportPart {

    private static final double WIDTH = 760;
    private static final double MAP_HEIGHT = 380;
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
        List<PlaceRanking> rankings = new ArrayList<>();
        for (Tray.Entry entry : Tray.occupations(wanted.tray())) {
            rankings.add(rank(wanted, entry, MapLevel.STATES));
            if (!blank(rankings.getLast())) {
                PlaceRanking areas = rank(wanted, entry, MapLevel.AREAS);
                return layout -> blocks(new MapWords(wanted.figureText(), rankings.getLast()),
                        new MapWords(wanted.figureText(), areas), layout);
            }
        }
        MapWords none = new MapWords(wanted.figureText(), rankings.getFirst());
        return _ -> without(none);
    }

    private PlaceRanking rank(Wanted wanted, Tray.Entry entry, MapLevel level) {
        MapFigures picture = questions
                .ask(new Asked(Tray.occupations(wanted.tray()).stream().map(Tray.Entry::code).toList(), entry,
                        Optional.empty(), wanted.vintage(), wanted.figureText().messages().language().tag(),
                        level));
        // Of most areas no mean is published.
        StateMeasure measure = wanted.measure() == PayMeasure.MEAN && level == MapLevel.STATES
                ? StateMeasure.MEAN
                : StateMeasure.MEDIAN;
        return PlaceRanking.of(picture, new MeasureChoice(measure, wanted.basis(), false),
                OccupationContrast.DIFFERENCE,
                level == MapLevel.AREAS ? AreaFilter.USUAL_FLOOR : PlaceRanking.JOB_FLOOR);
    }

    private static boolean blank(PlaceRanking ranking) {
        return ranking.places().stream().allMatch(state -> state.reading() instanceof None);
    }

    private static List<Block> without(MapWords words) {
        boolean listed = words.ranking().places().stream().anyMatch(state -> state.first().pay().isPresent());
        return List.of(new Block.Heading(2, new DrawnRanking(words).heading()),
                Block.body(words.figureText().text(listed ? "report.states.none" : "map.nothing.unlisted")),
                Block.note(words.source()));
    }

    /// @param areas the same occupation in all areas; their ends are told if any has a figure, as a table of them would not
    /// fit on the pages of a report
    private static List<Block> blocks(MapWords words, MapWords areas, LightLayout layout) {
        DrawnRanking drawn = new DrawnRanking(words);
        FigureText figureText = words.figureText();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(2, drawn.heading())));
        blocks.addFirst(new Block.NewPage());
        StateMap map = new StateMap();
        MapLegend legend = new MapLegend();
        legend.follow(map);
        drawn.show(map, legend, false);
        map.setMinHeight(MAP_HEIGHT);
        VBox both = new VBox(12, map, legend);
        both.getStyleClass().add("picture");
        blocks.add(new Block.Picture(Tracing.of(layout.lay(both, WIDTH, figureText.messages().language()).getRoot()),
                drawn.about(), 0.94));
        map.dispose();
        blocks.addAll(tables(words));
        blocks.add(Block.note(words.source()));
        if (areas.ranking().size() > 0) {
            DrawnRanking ofAreas = new DrawnRanking(areas);
            blocks.add(Block.note(figureText.heading(areas.text("map.table"), ofAreas.heading()) + ". "
                    + ofAreas.extremes()));
        }
        return blocks;
    }

    /// The highest and the lowest, each state once.
    private static List<Block> tables(MapWords words) {
        FigureText figureText = words.figureText();
        List<RankedPlace> ranked = words.ranking()
                .places()
                .stream()
                .filter(state -> state.rank() > 0)
                .sorted(Comparator.comparingInt(RankedPlace::rank).thenComparing(RankedPlace::name))
                .toList();
        boolean all = ranked.size() <= 2 * FEW;
        List<RankedPlace> shown = all
                ? ranked
                : Stream.concat(ranked.stream().limit(FEW), ranked.stream().skip(ranked.size() - FEW)).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        String title = all
                ? words.text("report.states.all")
                : words.text("report.states.ends", figureText.formats().count(FEW));
        List<Block.Column> columns = List.of(
                new Block.Column(figureText.text("report.states.rank"), 0.6, false),
                new Block.Column(words.text("map.column.state"), 2, false),
                new Block.Column(words.measure(), 1.6, true),
                new Block.Column(MapWords.name(figureText, StateMeasure.EMPLOYMENT), 1.2, true));
        List<Block.Row> rows = new ArrayList<>(shown.stream().map(state -> row(words, state)).toList());
        rows.add(row(words, words.ranking().nation()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(3, title),
                new Block.Table(title, columns, rows)));
        if (words.ranking().belowFloor() > 0) {
            blocks.add(Block.note(figureText.messages().counted(words.key("map.left-out"), words.ranking().belowFloor(),
                    figureText.formats().count(words.ranking().belowFloor()),
                    figureText.formats().count(words.ranking().leastJobs()))));
        }
        return blocks;
    }

    private static Block.Row row(MapWords words, RankedPlace state) {
        MeasureChoice jobs = new MeasureChoice(StateMeasure.EMPLOYMENT, words.ranking().yardstick().basis(), false);
        FigureText figureText = words.figureText();
        return new Block.Row(List.of(
                state.rank() > 0 ? figureText.formats().count(state.rank()) : figureText.text("figure.none"),
                state.name(), words.value(state.reading()),
                words.value(jobs.read(state.first(), words.ranking().picture().first().nation()), jobs)),
                OptionalInt.empty(), state.nation());
    }
}
