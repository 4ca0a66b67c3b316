package mizan.ui.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.data.TableYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.prices.PriceLevel;
import mizan.ui.kit.FigureText;

/// What the published tables know of the careers that cards can be about.
///
/// @param table that the figures are from
/// @param all those in the tray, in its order, then those that only cards name
/// @param states by name
public record OccupationFacts(TableYear table, List<Career> all, List<PriceLevel> states) {

    /// One occupation.
    ///
    /// @param series its colour and mark; empty if it is not in the tray
    /// @param pay in the whole country; empty if the year's table does not list it
    /// @param inStates pay in the states whose tables of the same year list it, by area code
    public record Career(Occupation occupation, Optional<Integer> series, Optional<PayDistribution> pay,
            Map<String, PayDistribution> inStates) {

        /// The same with pay in a state; empty if no median per hour is published for it there.
        public Optional<Career> in(String state) {
            Career there = new Career(occupation, series, Optional.ofNullable(inStates.get(state)), inStates);
            return there.hourly(PayMeasure.MEDIAN) instanceof Figure.Missing ? Optional.empty() : Optional.of(there);
        }

        public SocCode code() {
            return occupation.code();
        }

        public Figure hourly(PayMeasure measure) {
            return pay.map(distribution -> distribution.pay(measure, PayBasis.HOURLY))
                    .orElseGet(() -> Figure.missing(Figure.Reason.NOT_PUBLISHED));
        }

        /// Cents per hour; empty where no number is published, or only a bound.
        public OptionalLong hourlyCents(PayMeasure measure) {
            return hourly(measure) instanceof Figure.Amount(long cents, _)
                    ? OptionalLong.of(cents)
                    : OptionalLong.empty();
        }
    }

    /// The May of the figures.
    public int year() {
        return table.year();
    }

    public Optional<Career> career(SocCode code) {
        return all.stream().filter(career -> career.code().equals(code)).findFirst();
    }

    /// The name of a state; its code while it is not known.
    public String stateName(String code) {
        return states.stream().filter(level -> level.areaCode().equals(code)).findFirst().map(PriceLevel::areaName)
                .orElse(code);
    }

    /// Where figures are of, in words.
    ///
    /// @param state that they are wanted for; empty for the whole country
    /// @param there whether they are of that state; if not, they are the whole country's, and the words say why
    public String place(FigureText figureText, Optional<String> state, boolean there) {
        if (state.isEmpty()) {
            return figureText.text("careers.united-states");
        }
        String name = stateName(state.get());
        return there ? name : figureText.text("scorecard.published.nation", name);
    }

    public List<Career> inTray() {
        return all.stream().filter(career -> career.series().isPresent()).toList();
    }
}
