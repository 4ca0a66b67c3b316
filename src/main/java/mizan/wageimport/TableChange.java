package mizan.wageimport;

import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;

/// What becomes of the figures of an installed table when another takes its place. A figure is a number that is printed.
///
/// @param figures how many the installed table has
/// @param changed how many have another value then
/// @param added how many come where none was
/// @param gone how many are not there any more
/// @param rowsGone how many of its rows are not there any more
/// @param most the pay that changes the most, compared with what it was; empty if none changes
public record TableChange(Scope scope, int year, long figures, long changed, long added, long gone, long rowsGone,
        Optional<PayChange> most) {

    /// One pay before and after.
    ///
    /// @param before in cents
    /// @param after in cents
    public record PayChange(String occupation, String area, PayMeasure measure, PayBasis basis, long before,
            long after) {

        /// By how many times it goes up or down, 1 for not at all.
        double times() {
            double times = (double) Math.max(1, after) / Math.max(1, before);
            return Math.max(times, 1 / times);
        }
    }
}
