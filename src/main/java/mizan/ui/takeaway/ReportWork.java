package mizan.ui.takeaway;

import java.util.ArrayList;
import java.util.List;
import mizan.report.Block;
import mizan.report.Report;
import mizan.ui.kit.FigureText;
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
    public Report put(Wanted wanted, List<Answer> answers, LightLayout layout, String date) {
        FigureText figureText = wanted.figureText();
        List<Block> blocks = new ArrayList<>();
        String title = answers.stream().flatMap(answer -> answer.about().stream()).findFirst()
                .map(about -> figureText.text("report.title.about", about))
                .orElseGet(() -> figureText.text("report.title"));
        blocks.add(new Block.Heading(1, title));
        blocks.add(Block.note(figureText.text("report.made", date)));
        answers.forEach(answer -> blocks.addAll(answer.blocks(layout)));
        blocks.addAll(method(figureText));
        return new Report(title, figureText.messages().language(), blocks,
                figureText.text("report.footer"), (page, all) -> figureText.text("report.page",
                        figureText.formats().count(page), figureText.formats().count(all)));
    }

    private static List<Block> method(FigureText figureText) {
        return List.of(new Block.Heading(2, figureText.text("report.method")),
                Block.body(figureText.text("report.method.oews")),
                Block.body(figureText.text("report.method.percentiles")),
                Block.body(figureText.text("report.method.missing")),
                Block.body(figureText.text("report.method.prices", figureText.formats().percent(100))),
                Block.body(figureText.text("report.method.scorecard")),
                Block.note(figureText.text("report.method.licence")));
    }
}
