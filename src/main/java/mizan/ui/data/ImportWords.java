package mizan.ui.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.domain.data.WageSet;
import mizan.domain.pay.PayBasis;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.Separator;
import mizan.ui.data.ImportState.Previewed;
import mizan.ui.data.ImportState.Working;
import mizan.ui.kit.FigureText;
import mizan.wageimport.Choices;
import mizan.wageimport.Found;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Imported;
import mizan.wageimport.Remark;
import mizan.wageimport.TableChange;
import mizan.wageimport.TableChange.PayChange;
import mizan.wageimport.TopCode;
import mizan.wageimport.Undecided;

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
        return figureText.text("import.preview", count(found.read()), count(found.stored()), count(found.broken()),
                count(found.leftOut()));
    }

    /// A line for each thing to know about the files.
    ///
    /// @param open whether something can be decided about them still
    String remarks(Found found, boolean open) {
        return found.remarks().stream().map(remark -> remark(remark, open)).collect(Collectors.joining("\n"));
    }

    /// Of a file about which all is decided.
    public String remark(Remark remark) {
        return remark(remark, false);
    }

    private String remark(Remark remark, boolean open) {
        String[] details = remark.details().stream().map(this::detail).toArray(String[]::new);
        return figureText.text("import.refused", figureText.formats().code(remark.file()),
                figureText.text("import.remark." + remark.kind().id(), details)
                        + (open && remark.kind() == Remark.Kind.YEAR_OF_NAME
                                ? " " + figureText.text("import.remark.change-year")
                                : ""));
    }

    private String detail(Object detail) {
        return switch (detail) {
            case Number number -> count(number.longValue());
            case Separator separator -> figureText.text("separator." + separator.id());
            case TopCode(long hourly, long annual) -> figureText.text("import.top-code",
                    figureText.formats().pay(hourly, PayBasis.HOURLY),
                    figureText.formats().pay(annual, PayBasis.ANNUAL));
            default -> figureText.formats().code(String.valueOf(detail));
        };
    }

    /// Why the files cannot be taken over as they are; empty if they can.
    String why(Found found, Choices choices) {
        return Undecided.of(found, choices)
                .map(reason -> figureText.text("import.why", figureText.text(whatToDo(reason))))
                .orElse("");
    }

    private static String whatToDo(Undecided reason) {
        return "import.why." + switch (reason.problem()) {
            case BROKEN_ROWS -> reason.found().stored() == 0 ? "all-broken" : "broken";
            case MUCH_LESS -> "much-less";
            default -> "nothing";
        };
    }

    /// For each installed table that would go, a line that names it, and lines with what becomes of its figures.
    String replaced(Previewed previewed) {
        return previewed.replaced().isEmpty()
                ? figureText.text("import.replaces.none")
                : previewed.replaced().stream().flatMap(set -> Stream.concat(Stream.of(replaced(set)),
                        previewed.changes().stream()
                                .filter(change -> change.scope() == set.scope() && change.year() == set.year())
                                .flatMap(this::change)))
                        .collect(Collectors.joining("\n"));
    }

    private String replaced(WageSet set) {
        return figureText.text("import.replaces", figureText.text("scope." + set.scope().id()),
                figureText.text("period.may", figureText.formats().year(set.year())), count(set.rows()),
                figureText.formats().code(set.source()));
    }

    private Stream<String> change(TableChange change) {
        String counts = figureText.text("import.change", count(change.figures()), count(change.changed()),
                count(change.added()), count(change.gone()), count(change.rowsGone()));
        return Stream.concat(Stream.of(counts), change.most().map(this::most).stream());
    }

    private String most(PayChange most) {
        return figureText.text("import.change.most", figureText.measure(most.measure()),
                figureText.unit(most.basis()), figureText.formats().code(most.occupation()),
                figureText.formats().code(most.area()), figureText.formats().pay(most.before(), most.basis()),
                figureText.formats().pay(most.after(), most.basis()));
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
        FileLocation place = refusal.place();
        String line = figureText.text("import.line", count(place.line()));
        String inSheet = figureText.text("import.in-file", figureText.formats().code(place.file()),
                place.sheet().isEmpty()
                        ? line
                        : figureText.text("import.in-sheet", figureText.formats().code(place.sheet()), line));
        String column = refusal.column();
        String where = column == null ? inSheet : figureText.text("import.column", inSheet,
                figureText.formats().code(column));
        return figureText.text("import.because", where, reason(refusal));
    }

    private String reason(RefusedInput refusal) {
        if (refusal instanceof Undecided open && open.problem() == Problem.BROKEN_ROWS) {
            return figureText.text("refused.broken-rows", count(open.found().broken()),
                    reason(open.found().refused().getFirst()));
        }
        List<String> details = refusal.details()
                .stream()
                .map(each -> each instanceof Number number ? count(number.longValue())
                        : figureText.formats().code(String.valueOf(each)))
                .toList();
        return figureText.text("refused." + refusal.problem().id(), details.toArray(String[]::new));
    }

    private String count(long number) {
        return figureText.formats().count(number);
    }
}
