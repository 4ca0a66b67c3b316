package mizan.ui.data;

import java.util.List;
import mizan.domain.data.WageSet;
import java.util.stream.Collectors;
import mizan.tablefile.Place;
import mizan.tablefile.RefusedInput;
import mizan.ui.data.ImportState.Working;
import mizan.ui.kit.Telling;
import mizan.wageimport.BrokenRows;
import mizan.wageimport.Found;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Imported;

/// Puts an import into words.
public final class ImportWords {

    private final Telling telling;

    public ImportWords(Telling telling) {
        this.telling = telling;
    }

    String working(Working working) {
        String done = telling.text(working.storing() ? "import.storing" : "import.reading", count(working.rows()),
                count(Math.round(working.rowsPerSecond())));
        return working.left().map(left -> done + " " + telling.text("import.left",
                count(ImportController.seconds(left)))).orElse(done);
    }

    String preview(Found found) {
        String rows = telling.text("import.preview", count(found.read()), count(found.stored()), count(found.broken()),
                count(found.leftOut()));
        return found.contradiction()
                .map(year -> rows + " " + telling.text("import.contradiction", telling.formats().year(year)))
                .orElse(rows);
    }

    /// A line for each installed table that would go.
    String replaced(List<WageSet> sets) {
        return sets.isEmpty()
                ? telling.text("import.replaces.none")
                : sets.stream()
                        .map(set -> telling.text("import.replaces", telling.text("scope." + set.scope().id()),
                                telling.text("period.may", telling.formats().year(set.year())), count(set.rows()),
                                telling.formats().code(set.source())))
                        .collect(Collectors.joining("\n"));
    }

    String stored(Imported imported) {
        Found found = imported.found();
        return telling.text("import.stored", count(found.read()), count(found.stored()), count(found.broken()),
                count(found.leftOut()), telling.formats().decimal(imported.took().toMillis() / 1000.0));
    }

    /// A line for each table.
    String sets(Found found) {
        return found.sets()
                .stream()
                .map(this::set)
                .collect(Collectors.joining("\n"));
    }

    private String set(FoundSet set) {
        return telling.text("import.set", telling.text("scope." + set.scope().id()),
                telling.text("period.may", telling.formats().year(set.year())), count(set.rows()),
                count(set.occupations()), count(set.areas()), count(set.industries()));
    }

    /// Why a whole file is refused.
    public String refused(RefusedInput refusal) {
        return telling.text("import.refused", telling.formats().code(refusal.place().file()), reason(refusal));
    }

    /// Where a refused row stands, and why it is one.
    public String place(RefusedInput refusal) {
        Place place = refusal.place();
        String line = telling.text("import.line", count(place.line()));
        String inSheet = place.sheet().isEmpty()
                ? line
                : telling.text("import.in-sheet", telling.formats().code(place.sheet()), line);
        String column = refusal.column();
        String where = column == null ? inSheet : telling.text("import.column", inSheet,
                telling.formats().code(column));
        return telling.text("import.because", where, reason(refusal));
    }

    private String reason(RefusedInput refusal) {
        if (refusal instanceof BrokenRows rows) {
            return telling.text("refused.broken-rows", count(rows.found().broken()),
                    reason(rows.found().refused().getFirst()));
        }
        List<String> details = refusal.details().stream().map(String::valueOf).map(telling.formats()::code).toList();
        return telling.text("refused." + refusal.problem().id(), details.toArray(String[]::new));
    }

    private String count(long number) {
        return telling.formats().count(number);
    }
}
