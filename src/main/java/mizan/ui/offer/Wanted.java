package mizan.ui.offer;

import java.util.Optional;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.Term;

/// What a person wants to add to an offer.
///
/// @param term empty for how they file their taxes
record Wanted(Optional<Term> term) {

    /// What a step that is open takes.
    static Wanted of(StepKind kind) {
        return new Wanted(switch (kind) {
            case PAY -> Optional.of(Term.PAY);
            case OVERTIME -> Optional.of(Term.HOURS);
            case BONUS -> Optional.of(Term.BONUS);
            case PREMIUM -> Optional.of(Term.PREMIUM);
            case RETIREMENT -> Optional.of(Term.RETIREMENT);
            case STATE -> Optional.of(Term.STATE_RATE);
            case COMMUTE -> Optional.of(Term.FARES);
            case MATCH -> Optional.of(Term.MATCH);
            case BENEFITS -> Optional.of(Term.BENEFITS);
            case FEDERAL, SOCIAL_SECURITY, MEDICARE -> Optional.empty();
        });
    }
}
