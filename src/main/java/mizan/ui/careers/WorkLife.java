package mizan.ui.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.Likeness;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.Reported;
import mizan.domain.evidence.Wish;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.CodesAsked;
import mizan.query.OccupationNames;
import mizan.query.PayOfOccupations;
import mizan.query.RequiredEducation;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.pay.ReportedStrips;

/// What people in an occupation say of their work. What is empty was not asked.
///
/// @param telling in what it differs most from other occupations
/// @param values by O*NET's number, the one that it gives most of first
/// @param exposure the share of its tasks in percent that a language model could speed up
/// @param like the occupations whose people report the most alike, the most alike first; `unlike` the least
/// @param wishes of how many occupations in percent each wish is less true
/// @param codes how many kinds of the occupation were asked apart
record WorkLife(List<ReportedStrips.Strip> telling, List<Reported> values, Optional<RankedValue> exposure,
        List<RequiredEducation.Share> education, List<Alike> like, List<Alike> unlike, Map<Wish, Double> wishes,
        int codes) {

    private static final int STRIPS = 12;
    private static final int FEW = 5;
    private static final List<String> VALUES = List.of("1.B.2.a", "1.B.2.b", "1.B.2.c", "1.B.2.d", "1.B.2.e",
            "1.B.2.f");

    /// An occupation beside this one.
    ///
    /// @param most in what the two differ most, with the place of the other
    record Alike(Occupation occupation, Reported most) {}

    /// Whether it was asked.
    boolean asked() {
        return !telling.isEmpty();
    }

    /// Asks for all of it. Not for the JavaFX thread.
    static final class Questions {

        private final WorkEvidence evidence;
        private final RequiredEducation education;
        private final CodesAsked codes;
        private final OccupationNames names;
        private final PayOfOccupations pay;

        Questions(WorkEvidence evidence, Database database) {
            this.evidence = evidence;
            this.education = new RequiredEducation(database);
            this.codes = new CodesAsked(database);
            this.names = new OccupationNames(database);
            this.pay = new PayOfOccupations(database);
        }

        /// @param year of the table with the occupations that it is held against
        /// @param language `en` or `ar`
        WorkLife of(SocCode code, int year, String language) {
            Evidence known = evidence.ask();
            List<ReportedStrips.Strip> telling = ReportedStrips.mostTelling(known, code, STRIPS);
            List<Reported> values = VALUES.stream()
                    .flatMap(value -> known.place(value, code).map(place -> new Reported(value, place)).stream())
                    .sorted((one, other) -> Double.compare(other.place().value(), one.place().value()))
                    .toList();
            List<Likeness> nearest = Likeness.to(code, known.asked(), known);
            return new WorkLife(telling, values, known.place(Evidence.AI, code), education.ask(code),
                    named(nearest, year, language), named(nearest.reversed(), year, language),
                    Wish.ranks(known, List.of(code)).getOrDefault(code, Map.of()), codes.ask(code));
        }

        /// Those of them that the year's table lists.
        private List<Alike> named(List<Likeness> ordered, int year, String language) {
            List<Likeness> several = ordered.stream().limit(2 * FEW).toList();
            List<SocCode> codes = several.stream().map(Likeness::other).toList();
            Map<SocCode, Occupation> titles = names.ask(codes, language);
            titles.keySet().retainAll(pay.ask(codes, year).keySet());
            List<Alike> named = new ArrayList<>();
            for (Likeness each : several) {
                Occupation occupation = titles.get(each.other());
                if (occupation != null) {
                    each.most().ifPresent(most -> named.add(new Alike(occupation, most)));
                }
            }
            return named.stream().limit(FEW).toList();
        }
    }
}
