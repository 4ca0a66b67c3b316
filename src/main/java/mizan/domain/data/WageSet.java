package mizan.domain.data;

/// One published wage table that is installed: OEWS estimates for May of one year and one scope.
///
/// @param year the year whose May the estimates are for
/// @param source the publisher's name for the table
/// @param rows how many rows of it are installed
/// @param own whether the person brought it: nobody holds its figures against the published ones
public record WageSet(int year, Scope scope, String source, String licence, int rows, boolean own) {

    /// As published.
    public WageSet(int year, Scope scope, String source, String licence, int rows) {
        this(year, scope, source, licence, rows, false);
    }
}
