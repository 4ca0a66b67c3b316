package mizan.ui.takeaway;

import java.util.ArrayList;
import java.util.List;
import mizan.report.Block;
import mizan.report.Report;
import mizan.ui.kit.Telling;
import mizan.ui.takeaway.ReportPart.Answer;
import mizan.ui.takeaway.ReportPart.Wanted;

/// Puts a report together from what the screens contribute.
public final class ReportWork {

    private final List<ReportPart> parts;

    /// @param parts in the order of the report
    public ReportWork(List<ReportPart> parts) {
        this.parts = parts;
    }

    /// Asks everything. Not for the JavaFX thread.
    public List<Answer> ask(Wanted wanted) {
        return parts.stream().map(part -> part.ask(wanted)).toList();
    }

    /// Draws and words it. For the JavaFX thread.
    ///
    /// @param date of today, as it is to be printed
    public Report put(Wanted wanted, List<Answer> answers, Board board, String date) {
        Telling telling = wanted.telling();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, telling.text("report.title")));
        blocks.add(Block.note(telling.text("report.made", date)));
        answers.forEach(answer -> blocks.addAll(answer.blocks(board)));
        blocks.addAll(method(telling));
        return new Report(telling.text("report.title"), telling.messages().language(), blocks,
                telling.text("report.footer"), (page, all) -> telling.text("report.page",
                        telling.formats().count(page), telling.formats().count(all)));
    }

    private static List<Block> method(Telling telling) {
        return List.of(new Block.Heading(2, telling.text("report.method")),
                Block.body(telling.text("report.method.oews")),
                Block.body(telling.text("report.method.percentiles")),
                Block.body(telling.text("report.method.missing")),
                Block.body(telling.text("report.method.prices", telling.formats().percent(100))),
                Block.body(telling.text("report.method.scorecard")),
                Block.note(telling.text("report.method.licence")));
    }
}
