package mizan.wageimport;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableReader;
import mizan.wageimport.SourceFiles.Source;

/// One sheet that has the columns of a wage table.
///
/// @param sheet its position in the workbook
record WageTable(Source source, int sheet) {

    /// `national_M2021_dl`, `all_data_M_2023`, and `oesm23nat`, as the publisher names sheets, workbooks and archives;
    /// `oews_national_2023`, as the program names its own.
    private static final List<Pattern> YEAR = List.of(Pattern.compile("M_?(20\\d\\d)(?!\\d)"),
            Pattern.compile("(?i)oesm(\\d\\d)(?!\\d)"), Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)"));

    TableReader open() throws RefusedInput {
        return TableReader.of(source.workbook().open(sheet), WageColumns.OTHER_NAMES);
    }

    String sheetName() {
        return source.workbook().sheets().get(sheet);
    }

    /// The year that the sheet is named for; otherwise the one that its file or its archive is named for.
    OptionalInt year() {
        OptionalInt ofSheet = year(sheetName());
        return ofSheet.isPresent()
                ? ofSheet
                : source.names()
                        .stream()
                        .map(WageTable::year)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty());
    }

    /// The year that the file is named for, if it is another one than the sheet's.
    Optional<Integer> contradictingYear() {
        OptionalInt ofSheet = year(sheetName());
        OptionalInt ofFile = year(source.names().getFirst());
        return ofSheet.isPresent() && ofFile.isPresent() && ofSheet.getAsInt() != ofFile.getAsInt()
                ? Optional.of(ofFile.getAsInt())
                : Optional.empty();
    }

    private static OptionalInt year(String name) {
        for (Pattern form : YEAR) {
            Matcher matcher = form.matcher(name);
            if (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                return OptionalInt.of(year < 100 ? 2000 + year : year);
            }
        }
        return OptionalInt.empty();
    }
}
