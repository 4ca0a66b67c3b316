package mizan.ui.data;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.WageSet;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Choices;
import mizan.wageimport.Found;
import mizan.wageimport.Imported;
import mizan.wageimport.TableChange;
import mizan.wageimport.Undecided;

/// How far the import of some files has come. A view switches over the cases, so that it cannot show two.
sealed interface ImportState {

    /// Nothing was brought.
    record Waiting() implements ImportState {}

    /// The files are being read, for the preview or to store them.
    ///
    /// @param left until the end, once there is enough to tell it from
    record Working(boolean storing, long rows, double fraction, double rowsPerSecond,
            Optional<Duration> left) implements ImportState {}

    /// The files were read, and nothing was written yet.
    ///
    /// @param replaced the installed tables that those in the files would take the place of
    /// @param changes what would become of their figures
    record Previewed(List<Path> files, Choices choices, Found found, List<WageSet> replaced,
            List<TableChange> changes) implements ImportState {

        /// Whether they can be taken over as they were chosen to be.
        boolean storable() {
            return Undecided.of(found, choices).isEmpty();
        }
    }

    /// The files cannot be taken over.
    record Refused(List<Path> files, Choices choices, RefusedInput reason) implements ImportState {

        /// Whether the person can help by saying which year it is.
        boolean askYear() {
            return switch (reason.problem()) {
                case NO_YEAR, DOUBTFUL_YEAR, SEVERAL_YEARS, OTHER_CODES, YEAR_OUT_OF_RANGE -> true;
                default -> false;
            };
        }

        /// Whether another separator or decimal mark than the recognised one may help.
        boolean askForm() {
            return switch (reason.problem()) {
                case DOUBTFUL_DECIMAL, MISSING_COLUMN, OTHER_COLUMNS, NO_TABLE_INSIDE, CELL_COUNT -> true;
                default -> false;
            };
        }
    }

    /// The tables are installed.
    record Stored(Imported imported) implements ImportState {}

    /// The person stopped it; nothing was written.
    record Cancelled() implements ImportState {}

    /// Something went wrong that is not the files' fault.
    record Failed(Exception reason) implements ImportState {}
}
