package mizan.ui.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.ui.kit.FigureText;

/// What the published tables know of the careers that cards can be about.
///
/// @param table that the figures are from
/// @param all those in the tray, in its order, then those that only cards name
/// @param around the places that cards name and where the person lives, each by its code with the state around it, without
///            the whole country
/// @param home the code of where the person lives; empty if they have not said
public record OccupationFacts(ShownYear table, List<Career> all, Map<String, List<Place>> around, String home) {

    /// One occupation.
    ///
    /// @param series its colour and mark; empty if it is not in the tray
    /// @param pay in the whole country; empty if the year's table does not list it
    /// @param inPlaces pay in the states and in the places that cards are about, as far as tables of the same year list it, by
    ///     area code
    public record Career(Occupation occupation, Optional<Integer> series, Optional<PayDistribution> pay,
            Map<String, PayDistribution> inPlaces) {

        /// The same with pay in a state or an area; empty if no median per hour is published for it there.
        public Optional<Career> in(String areaCode) {
            Career there = new Career(occupation, series, Optional.ofNullable(inPlaces.get(areaCode)), inPlaces);
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

    /// The codes of the places whose pay is wanted for what a card is about, the wanted one first, without the whole
    /// country: the place that the card names, or where the person lives, and the state around it.
    public List<String> where(ScorecardSubject subject) {
        return around.getOrDefault(subject.place().orElse(home), List.of()).stream().map(Place::areaCode).toList();
    }

    /// The published pay of what a card is about, where it is; what stands in where none is published there. Empty if the
    /// card names no occupation, or one that is not known.
    public Optional<Paid> paid(ScorecardSubject subject) {
        List<String> wanted = where(subject);
        return subject.occupation().flatMap(this::career).map(career -> {
            Optional<String> found = wanted.stream().filter(code -> career.in(code).isPresent()).findFirst();
            return new Paid(found.flatMap(career::in).orElse(career), wanted, found);
        });
    }

    /// Pay of an occupation in a place.
    ///
    /// @param wanted the places that it is wanted for, as [#where] has them
    /// @param found which of these it is of; empty if it is the whole country's
    public record Paid(Career career, List<String> wanted, Optional<String> found) {}

    /// Where figures are of, in words.
    ///
    /// @param wanted the places that they are wanted for, as [#where] has them
    /// @param found which of these they are of; empty if they are the whole country's, and the words say why
    public String place(FigureText figureText, List<String> wanted, Optional<String> found) {
        String of = found.map(this::name).orElseGet(() -> figureText.text("place.nation"));
        return wanted.isEmpty() || found.equals(Optional.of(wanted.getFirst()))
                ? of
                : figureText.text("scorecard.published.wider", of, name(wanted.getFirst()));
    }

    private String name(String code) {
        return around.values().stream().flatMap(List::stream).filter(place -> place.areaCode().equals(code)).findFirst()
                .map(Place::name).orElse(code);
    }

    public List<Career> inTray() {
        return all.stream().filter(career -> career.series().isPresent()).toList();
    }
}
