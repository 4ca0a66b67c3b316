package mizan.wageimport;

import java.util.OptionalInt;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableReader;
import mizan.wageimport.SourceFiles.Source;

/// One sheet that has the columns of a wage table.
///
/// @param sheet its position in the workbook
record WageTable(Source source, int sheet) {

    TableReader open() throws RefusedInput {
        return TableReader.of(source.workbook().open(sheet), WageForm.ANY);
    }

    String sheetName() {
        return source.workbook().sheets().get(sheet);
    }

    NamedYear ofSheet() {
        return NamedYear.of(sheetName());
    }

    /// What the name of the file says, or of the archive that it is in; the nearest that says anything.
    NamedYear ofFile() {
        return source.names()
                .stream()
                .map(NamedYear::of)
                .filter(named -> !named.years().isEmpty())
                .findFirst()
                .orElse(NamedYear.of(""));
    }

    /// The year that the file itself is named for, if it is another one than the given.
    OptionalInt contradicting(int year) {
        OptionalInt named = NamedYear.of(source.names().getFirst()).year();
        return named.isPresent() && named.getAsInt() != year ? named : OptionalInt.empty();
    }
}
