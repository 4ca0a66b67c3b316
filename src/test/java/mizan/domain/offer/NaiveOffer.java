package mizan.domain.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mizan.domain.pay.PayBasis;
import org.jspecify.annotations.NullUnmarked;

/// A second computation of an offer, in dollars and hours as a person would on paper: step by step down the table of the
/// design, with its own copy of the rates, and with nothing of what the program computes with.
@NullUnmarked
final class NaiveOffer {

    private static final String[] RATES = {"0.10", "0.12", "0.22", "0.24", "0.32", "0.35", "0.37"};
    private static final Map<FilingStatus, int[]> ENDS = Map.of(
            FilingStatus.SINGLE, new int[]{12_400, 50_400, 105_700, 201_775, 256_225, 640_600},
            FilingStatus.JOINT, new int[]{24_800, 100_800, 211_400, 403_550, 512_450, 768_700},
            FilingStatus.HEAD, new int[]{17_700, 67_450, 105_700, 201_750, 256_200, 640_600});
    private static final Map<FilingStatus, Integer> DEDUCTIONS = Map.of(FilingStatus.SINGLE, 16_100,
            FilingStatus.JOINT, 32_200, FilingStatus.HEAD, 24_150);

    private final List<BigDecimal> steps = new ArrayList<>();
    private final BigDecimal left;
    private final BigDecimal worked;
    private final BigDecimal commuting;
    private final BigDecimal perHour;

    NaiveOffer(Terms terms, Scenario scenario) {
        BigDecimal hours = terms.told(Term.HOURS) ? told(terms, Term.HOURS, scenario) : dollars("40");
        BigDecimal base = hours.min(dollars("40"));
        BigDecimal over = hours.subtract(base);
        BigDecimal weeks = terms.told(Term.WEEKS) ? told(terms, Term.WEEKS, scenario) : dollars("52");
        BigDecimal days = terms.told(Term.DAYS) ? told(terms, Term.DAYS, scenario) : dollars("5");
        BigDecimal said = told(terms, Term.PAY, scenario);
        BigDecimal pay = round(terms.basis() == PayBasis.ANNUAL ? said : said.multiply(base).multiply(weeks));
        String times = terms.overtime().map(rule -> switch (rule) {
            case HALF_MORE -> "1.5";
            case SAME -> "1";
            case UNPAID -> "0";
        }).orElse("0");
        BigDecimal overtime = quotient(said.multiply(dollars(times)).multiply(over).multiply(weeks),
                terms.basis() == PayBasis.HOURLY ? BigDecimal.ONE : base.multiply(weeks));
        BigDecimal bonus = told(terms, Term.BONUS, scenario);
        BigDecimal wages = pay.add(overtime).add(bonus);
        BigDecimal premium = told(terms, Term.PREMIUM, scenario).multiply(dollars("12"));
        BigDecimal retirement = told(terms, Term.RETIREMENT, scenario).multiply(dollars("12"));
        BigDecimal insured = wages.subtract(premium).max(BigDecimal.ZERO);
        BigDecimal federal = terms.status().map(status -> round(federal(wages.subtract(premium).subtract(retirement)
                .subtract(BigDecimal.valueOf(DEDUCTIONS.get(status))), status))).orElse(BigDecimal.ZERO);
        BigDecimal security = round(insured.min(dollars("184500")).multiply(dollars("0.062")));
        BigDecimal threshold = dollars(
                terms.status().filter(status -> status == FilingStatus.JOINT).isPresent() ? "250000" : "200000");
        BigDecimal medicare = round(insured.multiply(dollars("0.0145"))
                .add(insured.subtract(threshold).max(BigDecimal.ZERO).multiply(dollars("0.009"))));
        BigDecimal state = round(wages.multiply(told(terms, Term.STATE_RATE, scenario)).movePointLeft(2));
        BigDecimal daysOfYear = days.multiply(weeks).subtract(told(terms, Term.LEAVE, scenario))
                .subtract(told(terms, Term.HOLIDAYS, scenario));
        BigDecimal there = terms.told(Term.AT_WORK_PLACE) ? told(terms, Term.AT_WORK_PLACE, scenario) : days;
        BigDecimal trips = daysOfYear.multiply(there);
        BigDecimal ofADay = told(terms, Term.FARES, scenario).add(told(terms, Term.MILES, scenario)
                .multiply(dollars("2")).multiply(told(terms, Term.MILEAGE, scenario)));
        BigDecimal commute = quotient(trips.multiply(ofADay), days);
        steps.addAll(List.of(pay, overtime, bonus, premium.negate(), retirement.negate(), federal.negate(),
                security.negate(), medicare.negate(), state.negate(), commute.negate()));
        left = steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        worked = quotient(base.multiply(daysOfYear), days).add(over.multiply(weeks));
        commuting = quotient(trips.multiply(told(terms, Term.MINUTES, scenario)).multiply(dollars("2")),
                days.multiply(dollars("60")));
        perHour = quotient(left, worked.add(commuting));
    }

    /// In cents and hundredths of hours: the steps, what is left, hours at work and on the way, what is left for each.
    List<Long> figures() {
        List<BigDecimal> all = new ArrayList<>(steps);
        all.addAll(List.of(left, worked, commuting, perHour));
        return all.stream().map(each -> each.movePointRight(2).longValueExact()).toList();
    }

    private static BigDecimal federal(BigDecimal taxable, FilingStatus status) {
        int[] ends = ENDS.get(status);
        BigDecimal tax = BigDecimal.ZERO;
        // From the top down: what is over the bracket's lower end is taxed at its rate, and the rest goes on.
        BigDecimal rest = taxable.max(BigDecimal.ZERO);
        for (int i = ends.length; i >= 0; i--) {
            BigDecimal lower = i == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(ends[i - 1]);
            BigDecimal here = rest.subtract(lower).max(BigDecimal.ZERO);
            tax = tax.add(here.multiply(dollars(RATES[i])));
            rest = rest.subtract(here);
        }
        return tax;
    }

    /// In the unit that a person says it in: dollars, hours, days, minutes, percent, miles.
    private static BigDecimal told(Terms terms, Term term, Scenario scenario) {
        Span span = terms.spans().get(term);
        if (span == null) {
            return BigDecimal.ZERO;
        }
        boolean costs = switch (term) {
            case PREMIUM, RETIREMENT, STATE_RATE, MINUTES, FARES, MILEAGE -> true;
            default -> false;
        };
        long value = scenario == Scenario.LIKELY ? span.likely()
                : scenario == Scenario.WORST == costs ? span.high() : span.low();
        return BigDecimal.valueOf(value).movePointLeft(switch (term.unit()) {
            case MONEY, HOURS, DAYS -> 2;
            case FINE_MONEY, SHARE -> 3;
            case MILES -> 1;
            case MINUTES, COUNT -> 0;
        });
    }

    private static BigDecimal dollars(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal round(BigDecimal value) {
        return quotient(value, BigDecimal.ONE);
    }

    /// In cents or hundredths, half up also below 0.
    private static BigDecimal quotient(BigDecimal number, BigDecimal divisor) {
        return number.divide(divisor, 2, number.signum() < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
    }
}
