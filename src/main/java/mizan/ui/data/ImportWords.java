package mizan.ui.data;

import java.util.List;
import java.util.stream.Collectors;
import mizan.domain.data.WageSet;
import mizan.tablefile.Place;
import mizan.tablefile.RefusedInput;
import mizan.ui.data.ImportState.Working;
import mizan.ui.kit.FigureText;
import mizan.wageimport.BrokenRows;
import mizan.wageimport.Found;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Imported;

/// Puts an import into words.
public final class ImportWords {

    private final FigureText figureText;

    public ImportWords(FigureText figureText) {
        this.figureText = figureText;
    }

    String working(Working working) {
        String done = figureText.text(working.storing() ? "import.storing" : "import.reading", count(working.rows()),
                count(Math.round(working.rowsPerSecond())));
        return working.left().map(left -> done + " " + figureText.text("import.left",
                count(ImportController.seconds(left)))).orElse(done);
    }

    String preview(Found found) {
        String rows = figureText.text("import.preview", count(found.read()), count(found.stored()),
                count(found.broken()),
                count(found.leftOut()));
        return found.contradiction()
                .map(year -> rows + " " + figureText.text("import.contradiction", figureText.formats().year(year)))
                .orElse(rows);
    }

    /// A line for each installed table that would go.
    String replaced(List<WageSet> sets) {
        return sets.isEmpty()
                ? figureText.text("import.replaces.none")
                : sets.stream()
                        .map(set -> figureText.text("import.replaces", figureText.text("scope." + set.scope().id()),
                                figureText.text("period.may", figureText.formats().year(set.year())), count(set.rows()),
                                figureText.formats().code(set.source())))
                        .collect(Collectors.joining("\n"));
    }

    String stored(Imported imported) {
        Found found = imported.found();
        return figureText.text("import.stored", count(found.read()), count(found.stored()), count(found.broken()),
                count(found.leftOut()), figureText.formats().decimal(imported.took().toMillis() / 1000.0));
    }

    /// A line for each table.
    String sets(Found found) {
        return found.sets()
                .stream()
                .map(this::set)
                .collect(Collectors.joining("\n"));
    }

    private String set(FoundSet set) {
        return figureText.text("import.set", figureText.text("scope." + set.scope().id()),
                figureText.text("period.may", figureText.formats().year(set.year())), count(set.rows()),
                count(set.occupations()), count(set.areas()), count(set.industries()));
    }

    /// Why a whole file is refused.
    public String refused(RefusedInput refusal) {
        return figureText.text("import.refused", figureText.formats().code(refusal.place().file()), reason(refusal));
    }

    /// Where a refused row stands, and why it is one.
    public String place(RefusedInput refusal) {
        Place place = refusal.place();
        String line = figureText.text("import.line", count(place.line()));
        String inSheet = place.sheet().isEmpty()
                ? line
                : figureText.text("import.in-sheet", figureText.formats().code(place.sheet()), line);
        String column = refusal.column();
        String where = column == null ? inSheet : figureText.text("import.column", inSheet,
                figureText.formats().code(column));
        return figureText.text("import.because", where, reason(refusal));
    }

    private String reason(RefusedInput refusal) {
        if (refusal instanceof BrokenRows rows) {
            return figureText.text("refused.broken-rows", count(rows.found().broken()),
                    reason(rows.found().refused().getFirst()));
        }
        List<String> details = refusal.details().stream().map(String::valueOf).map(figureText.formats()::code).toList();
        return figureText.text("refused." + refusal.problem().id(), details.toArray(String[]::new));
    }

    private String count(long number) {
        return figureText.formats().count(number);
    }
}
