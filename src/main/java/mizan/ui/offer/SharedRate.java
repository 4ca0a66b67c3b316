package mizan.ui.offer;

import java.util.Optional;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.place.Place;
import mizan.ui.offer.OfferModel.Whose;

/// The state's income tax of an offer and of the present job, if both are in one state: what was said of one job holds for
/// the other, until something else is said of that.
///
/// @param option whose offer it is
record SharedRate(OfferFacts facts, OfferKeeping keeping, PresentJob present, String option) {

    /// Follows a change of one job; before it is kept.
    void follow(Whose whose, PlacedTerms before, PlacedTerms after) {
        PlacedTerms other = whose == Whose.OFFER ? present.terms() : offer();
        if (inOneState(after, other) && !rate(before).equals(rate(after)) && rate(other).equals(rate(before))) {
            if (whose == Whose.OFFER) {
                present.keep(with(other, rate(after)));
            } else {
                keepOffer(with(other, rate(after)));
            }
        }
    }

    /// Says it of the job of which it was not said.
    void fill() {
        PlacedTerms offer = offer();
        PlacedTerms job = present.terms();
        if (inOneState(offer, job)) {
            if (rate(job).isEmpty() && rate(offer).isPresent()) {
                present.keep(with(job, rate(offer)));
            } else if (rate(offer).isEmpty() && rate(job).isPresent()) {
                keepOffer(with(offer, rate(job)));
            }
        }
    }

    private PlacedTerms offer() {
        return keeping.offers().offer(option);
    }

    private void keepOffer(PlacedTerms terms) {
        keeping.change(all -> all.keepOffer(option, terms));
    }

    private boolean inOneState(PlacedTerms one, PlacedTerms other) {
        Optional<Place> here = state(one);
        return here.isPresent() && here.equals(state(other));
    }

    private Optional<Place> state(PlacedTerms job) {
        return facts.where(job.place()).flatMap(OfferFacts.Where::state);
    }

    private static Optional<Span> rate(PlacedTerms job) {
        return job.terms().span(Term.STATE_RATE);
    }

    private static PlacedTerms with(PlacedTerms job, Optional<Span> rate) {
        Terms terms = job.terms();
        return job.with(rate.map(span -> terms.with(Term.STATE_RATE, span))
                .orElseGet(() -> terms.without(Term.STATE_RATE)));
    }
}
