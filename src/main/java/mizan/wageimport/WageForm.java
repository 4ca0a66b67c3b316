package mizan.wageimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mizan.domain.occupation.SocCode;
import mizan.tablefile.Header;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableForm;
import mizan.tablefile.TableRow;

/// How an OEWS table is known among the notes that stand above and below it, in the files of all years and of those who
/// saved them anew.
final class WageForm implements TableForm {

    static final WageForm ANY = new WageForm();

    private static final Pattern CODE = Pattern.compile("\\s*\\d\\d-\\d{4}\\s*");
    private static final Map<String, String> NAMES = namesByLetters();

    private WageForm() {}

    private static Map<String, String> namesByLetters() {
        Map<String, String> names = new HashMap<>();
        WageColumns.all().forEach(name -> names.put(Header.letters(name), name));
        names.putAll(WageColumns.OTHER_NAMES);
        return Map.copyOf(names);
    }

    @Override
    public Map<String, String> names() {
        return NAMES;
    }

    @Override
    public boolean isHead(Header header) {
        return WageColumns.missing(header).isEmpty();
    }

    @Override
    public long likeness(Header header) {
        return WageColumns.known(header);
    }

    @Override
    public boolean isData(Iterable<String> cells) {
        for (String cell : cells) {
            if (CODE.matcher(cell).matches()) {
                return true;
            }
        }
        return false;
    }

    /// A sentence, the head once more, or the name of a source: nothing that says of an occupation what it pays. A row
    /// that begins with a number and ends early is none of these but cut off.
    @Override
    public boolean isNote(TableRow row) {
        try {
            String code = row.has("occ_code") ? row.text("occ_code") : "";
            if (SocCode.isCode(code) || (!code.isEmpty() && isDigit(code.charAt(0)))) {
                return false;
            }
            Optional<String> first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
            return first.isPresent() && hasLetter(first.get())
                    && (Header.letters(code).equals("occcode") || (DateForCode.of(code).isEmpty() && noFigure(row)));
        } catch (RefusedInput e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean noFigure(TableRow row) throws RefusedInput {
        for (String figure : List.of("tot_emp", "a_mean")) {
            String text = row.has(figure) ? row.text(figure) : "";
            if (text.chars().anyMatch(WageForm::isDigit) && !hasLetter(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public boolean mayBeCut(String column) {
        return WageColumns.mayBeCut(column);
    }
}
