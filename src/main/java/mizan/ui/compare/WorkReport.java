package mizan.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.Descriptions;
import mizan.query.OccupationNames;
import mizan.report.Block;
import mizan.store.Database;
import mizan.ui.session.Tray;
import mizan.ui.takeaway.ReportPart;

/// The part of a report that tells what people in the compared occupations do. It stands where the page has room for it:
/// the one that compares pay is full.
public final class WorkReport implements ReportPart {

    private final OccupationNames names;
    private final Descriptions descriptions;

    public WorkReport(Database database) {
        this.names = new OccupationNames(database);
        this.descriptions = new Descriptions(database);
    }

    @Override
    public Answer ask(Wanted wanted) {
        String language = wanted.figureText().messages().language().tag();
        List<SocCode> codes = Tray.occupations(wanted.tray()).stream().map(Tray.Entry::code).toList();
        Map<SocCode, Occupation> titles = names.ask(codes, language);
        Map<SocCode, String> work = descriptions.ask(codes, language);
        List<String> told = new ArrayList<>();
        for (SocCode code : codes) {
            Occupation occupation = titles.get(code);
            String text = work.get(code);
            if (occupation != null && text != null) {
                told.add(wanted.figureText().text("report.work.of", occupation.title(), text));
            }
        }
        return _ -> told.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, wanted.figureText().text("report.work")), new Block.Points(told));
    }
}
