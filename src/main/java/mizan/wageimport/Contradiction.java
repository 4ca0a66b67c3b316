package mizan.wageimport;

import java.util.List;
import java.util.Optional;
import mizan.domain.pay.PayBasis;
import mizan.tablefile.Problem;

/// A row whose figures cannot all be true.
///
/// @param column one of those that contradict each other
/// @param details what the problem's sentence names
record Contradiction(Problem problem, String column, List<Object> details) {

    private static final List<String> MEASURES = List.of("pct10", "pct25", "median", "pct75", "pct90", "mean");
    private static final int PERCENTILES = 5;
    private static final int MEAN = 5;
    /// By how much hourly and annual pay may differ: they are rounded apart, to a cent and to ten dollars.
    private static final double TOLERANCE = 0.02;
    /// A mean and percentiles are estimated apart: where all are paid nearly the same, published means are up to 3 % below
    /// the tenth percentile.
    private static final double LEAST_OF_TENTH = 0.9;
    private static final double LARGEST_ERROR = 100;
    private static final int[][] PAY = {columns("h_"), columns("a_")};
    private static final int EMPLOYMENT = WageColumns.position("tot_emp");
    private static final int[] ERRORS = {WageColumns.position("emp_prse"), WageColumns.position("mean_prse")};

    private static int[] columns(String basis) {
        return MEASURES.stream().mapToInt(measure -> WageColumns.position(basis + measure)).toArray();
    }

    /// @param mostJobs more than any country's table has
    static Optional<Contradiction> in(WageRow row, long mostJobs) {
        List<Object> figures = row.figures();
        for (int[] basis : PAY) {
            Optional<Contradiction> order = order(figures, basis);
            if (order.isPresent()) {
                return order;
            }
        }
        Optional<Contradiction> fit = row.annualOnly() || row.hourlyOnly() ? Optional.empty() : fit(figures);
        return fit.or(() -> errors(figures)).or(() -> employment(row, mostJobs));
    }

    private static Optional<Contradiction> order(List<Object> figures, int[] basis) {
        int before = -1;
        for (int i = 0; i < PERCENTILES; i++) {
            if (figures.get(basis[i]) instanceof Long pay) {
                if (before >= 0 && pay < (Long) figures.get(before)) {
                    return contradiction(Problem.OUT_OF_ORDER, basis[i], before);
                }
                before = basis[i];
            }
        }
        boolean below = figures.get(basis[MEAN]) instanceof Long mean && figures.get(basis[0]) instanceof Long tenth
                && mean < LEAST_OF_TENTH * tenth;
        return below ? contradiction(Problem.OUT_OF_ORDER, basis[MEAN], basis[0]) : Optional.empty();
    }

    private static Optional<Contradiction> fit(List<Object> figures) {
        for (int i = 0; i < MEASURES.size(); i++) {
            if (figures.get(PAY[0][i]) instanceof Long hourly && figures.get(PAY[1][i]) instanceof Long annual) {
                double year = (double) hourly * PayBasis.HOURS_PER_YEAR;
                if (Math.abs(year - annual) > TOLERANCE * Math.max(year, annual)) {
                    return contradiction(Problem.NO_FIT, PAY[0][i], PAY[1][i]);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Contradiction> errors(List<Object> figures) {
        for (int column : ERRORS) {
            if (figures.get(column) instanceof Double error && error > LARGEST_ERROR) {
                return Optional.of(new Contradiction(Problem.ERROR_TOO_LARGE, WageColumns.FIGURES.get(column).name(),
                        List.of(error)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Contradiction> employment(WageRow row, long mostJobs) {
        return row.figures().get(EMPLOYMENT) instanceof Long jobs && jobs > mostJobs
                ? Optional.of(new Contradiction(Problem.MORE_THAN_ALL, "tot_emp", List.of(jobs)))
                : Optional.empty();
    }

    private static Optional<Contradiction> contradiction(Problem problem, int column, int other) {
        return Optional.of(new Contradiction(problem, WageColumns.FIGURES.get(column).name(),
                List.of(WageColumns.FIGURES.get(other).name())));
    }
}
