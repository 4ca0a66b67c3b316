package mizan.domain.offer;

import java.util.List;

/// How a step was worked out: the form says the sentence, the quantities stand in it in the order that the form tells.
public record Formula(Form form, List<Quantity> quantities) {

    public Formula {
        quantities = List.copyOf(quantities);
    }

    static Formula of(Form form, Quantity... quantities) {
        return new Formula(form, List.of(quantities));
    }

    /// A sentence of a formula, and what stands in it.
    public enum Form {
        /// Pay an hour, hours a week, weeks.
        HOURLY,
        /// As the person said it, for a year.
        AS_TOLD,
        /// Pay an hour, hours over 40 a week, weeks.
        HALF_MORE, SAME,
        /// Hours over 40 a week, weeks.
        UNPAID,
        /// An amount a month.
        TWELVE_MONTHS,
        /// Taxable: wages, what is taken off before tax, standard deduction, what remains.
        BRACKETS,
        /// Rate, what it is taken of.
        SHARE,
        /// Rate, what it is taken of, additional rate, what that is taken of.
        TWO_SHARES,
        /// The state taxes no wages.
        NO_TAX,
        /// Days, cost of a day.
        FARES,
        /// Days, miles each way, cost of a mile.
        MILES,
        /// Days, cost of a day, miles each way, cost of a mile.
        FARES_AND_MILES,
        /// Nobody goes to a work place.
        AT_HOME,
        /// There is nothing that it could be taken of.
        NONE,
        /// The person left it open.
        OPEN
    }
}
