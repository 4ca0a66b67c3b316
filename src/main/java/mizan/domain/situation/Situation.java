package mizan.domain.situation;

import java.util.List;
import java.util.Optional;

/// What a person has said once, and every screen knows.
///
/// @param options that are compared, in the person's order, at most [#MOST]
/// @param now what they earn now, or need
/// @param enough what would fully satisfy them
public record Situation(List<Option> options, Optional<SaidPay> now, Optional<SaidPay> enough) {

    /// As many options as there are colours and marks that one can tell apart.
    public static final int MOST = 6;

    public Situation {
        options = List.copyOf(options);
    }
}
