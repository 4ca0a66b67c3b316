package mizan.domain.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The published figures of one tax year.
///
/// Amounts are in cents, rates in thousandths of a percent.
///
/// @param brackets of each status, ascending; the last has no end
/// @param medicareThresholds wages from which on the additional rate is taken
/// @param statesWithoutTax two-digit codes of the states that tax no wages
public record TaxYear(int year, Map<FilingStatus, Long> standardDeductions, Map<FilingStatus, List<Bracket>> brackets,
        long socialSecurityRate, long wageBase, long medicareRate, long additionalMedicareRate,
        Map<FilingStatus, Long> medicareThresholds, Set<String> statesWithoutTax, Source incomeTax, Source payrollTax) {

    private static final long WHOLE = 100_000;

    public TaxYear {
        standardDeductions = Map.copyOf(standardDeductions);
        brackets = Map.copyOf(brackets);
        medicareThresholds = Map.copyOf(medicareThresholds);
        statesWithoutTax = Set.copyOf(statesWithoutTax);
    }

    /// @param end the highest taxable income that is taxed at the rate; [Long#MAX_VALUE] for the last
    public record Bracket(long end, long rate) {}

    /// Whether the year is over, so that other rates may hold.
    public boolean over(LocalDate today) {
        return today.getYear() > year;
    }

    /// In cents.
    public long standardDeduction(FilingStatus status) {
        return of(standardDeductions, status);
    }

    long taxable(long wages, long beforeTax, FilingStatus status) {
        return Math.max(0, wages - beforeTax - standardDeduction(status));
    }

    long federal(long taxable, FilingStatus status) {
        long tax = 0;
        long from = 0;
        for (Bracket bracket : of(brackets, status)) {
            tax += Math.max(0, Math.min(taxable, bracket.end()) - from) * bracket.rate();
            from = bracket.end();
        }
        return Rounding.divide(tax, WHOLE);
    }

    /// @param insured wages less what is taken off for health
    long socialSecurity(long insured) {
        return share(Math.min(insured, wageBase), socialSecurityRate);
    }

    long medicare(long insured, FilingStatus status) {
        return Rounding.divide(
                insured * medicareRate + overThreshold(insured, status) * additionalMedicareRate, WHOLE);
    }

    long overThreshold(long insured, FilingStatus status) {
        return Math.max(0, insured - of(medicareThresholds, status));
    }

    static long share(long cents, long rate) {
        return Rounding.divide(cents * rate, WHOLE);
    }

    private static <T> T of(Map<FilingStatus, T> table, FilingStatus status) {
        T value = table.get(status);
        if (value == null) {
            throw new IllegalStateException("the tax year has nothing for " + status);
        }
        return value;
    }
}
