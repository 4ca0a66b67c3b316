package mizan.domain.data;

/// One published wage table that is installed: OEWS estimates for May of one year and one scope.
///
/// @param year the year whose May the estimates are for
/// @param source the publisher's name for the table
/// @param rows how many rows of it are installed
public record WageSet(int year, Scope scope, String source, String licence, int rows) {}
