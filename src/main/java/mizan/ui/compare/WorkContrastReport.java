package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.WorkContrast;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationNames;
import mizan.query.WorkEvidence;
import mizan.report.Block;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Tray;
import mizan.ui.takeaway.ReportPart;

/// The part of a report with what people in the compared occupations report of their work.
public final class WorkContrastReport implements ReportPart {

    private static final int ROWS = 8;

    private final OccupationNames names;
    private final WorkEvidence evidence;

    public WorkContrastReport(Database database, WorkEvidence evidence) {
        this.names = new OccupationNames(database);
        this.evidence = evidence;
    }

    @Override
    public Answer ask(Wanted wanted) {
        FigureText figureText = wanted.figureText();
        List<SocCode> codes = Tray.occupations(wanted.tray()).stream().map(Tray.Entry::code).toList();
        Map<SocCode, Occupation> titles = names.ask(codes, figureText.messages().language().tag());
        Evidence known = evidence.ask();
        List<SocCode> asked = codes.stream().filter(code -> titles.containsKey(code) && known.asked(code)).toList();
        List<WorkContrast> widest = WorkContrast.widest(known, asked, ROWS);
        String unasked = codes.stream().filter(code -> !known.asked(code))
                .flatMap(code -> Optional.ofNullable(titles.get(code)).stream()).map(Occupation::title)
                .collect(Collectors.joining(" · "));
        return _ -> codes.isEmpty() ? List.of() : blocks(figureText, widest, asked, titles, unasked);
    }

    private static List<Block> blocks(FigureText figureText, List<WorkContrast> widest, List<SocCode> asked,
            Map<SocCode, Occupation> titles, String unasked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, figureText.text("compare.work.report")));
        if (!widest.isEmpty()) {
            blocks.add(table(figureText, widest, asked, titles));
        }
        if (!unasked.isEmpty()) {
            blocks.add(Block.body(figureText.text("compare.work.unasked", unasked)));
        }
        if (!widest.isEmpty()) {
            blocks.add(Block.note(figureText.text("compare.work.report.source")));
        }
        return blocks;
    }

    private static Block table(FigureText figureText, List<WorkContrast> widest, List<SocCode> asked,
            Map<SocCode, Occupation> titles) {
        List<Block.Column> columns = new ArrayList<>(
                List.of(new Block.Column(figureText.text("compare.work.condition"), 1.4, false)));
        for (SocCode code : asked) {
            columns.add(new Block.Column(
                    Optional.ofNullable(titles.get(code)).map(Occupation::title).orElse(code.text()), 1, false));
        }
        List<Block.Row> rows = widest.stream().map(each -> row(figureText, each, asked)).toList();
        return new Block.Table(figureText.text("compare.work.report"), columns, rows);
    }

    private static Block.Row row(FigureText figureText, WorkContrast contrast, List<SocCode> asked) {
        List<String> cells = new ArrayList<>(List.of(figureText.text("element." + contrast.element())));
        for (SocCode code : asked) {
            RankedValue place = contrast.places().get(code);
            cells.add(place == null
                    ? figureText.text("figure.none")
                    : figureText.text("evidence.band.short." + place.band().id()));
        }
        return Block.Row.of(cells);
    }
}
