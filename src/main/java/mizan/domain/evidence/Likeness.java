package mizan.domain.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;

/// How like an occupation others are in what people in them report.
///
/// @param other the occupation that is held against it
/// @param distance how far apart they stand among all occupations, over all that was asked: the mean, in percent
/// @param most in what they differ most, with the place of the other; empty if they were asked nothing in common
public record Likeness(SocCode other, double distance, Optional<Reported> most) {

    private static final double ALL = 100;

    /// The others that were asked, the most alike first; none if people in the occupation were not.
    public static List<Likeness> to(SocCode occupation, Collection<SocCode> others, Evidence evidence) {
        if (!evidence.asked(occupation)) {
            return List.of();
        }
        return others.stream().filter(other -> !other.equals(occupation) && evidence.asked(other))
                .map(other -> of(occupation, other, evidence))
                .sorted(Comparator.comparingDouble(Likeness::distance).thenComparing(each -> each.other().text()))
                .toList();
    }

    private static Likeness of(SocCode occupation, SocCode other, Evidence evidence) {
        List<Optional<RankedValue>> own = evidence.contextOf(occupation);
        List<Optional<RankedValue>> theirs = evidence.contextOf(other);
        double sum = 0;
        int count = 0;
        double widest = -1;
        int most = -1;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isPresent() && theirs.get(i).isPresent()) {
                double apart = Math.abs(own.get(i).get().rank() - theirs.get(i).get().rank());
                sum += apart;
                count++;
                most = apart > widest ? i : most;
                widest = Math.max(widest, apart);
            }
        }
        return most < 0
                ? new Likeness(other, ALL, Optional.empty())
                : new Likeness(other, sum / count,
                        Optional.of(new Reported(evidence.context().get(most), theirs.get(most).get())));
    }
}
