package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.RankedValue;
import mizan.domain.evidence.Reported;
import mizan.domain.occupation.SocCode;
import mizan.query.CodesAsked;
import mizan.query.RequiredEducation;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.pay.ReportedStrips;

/// What people in an occupation say of their work. What is empty was not asked.
///
/// @param telling in what it differs most from other occupations
/// @param values by O*NET's number, the one that it gives most of first
/// @param exposure the share of its tasks in percent that a language model could speed up
/// @param codes how many kinds of the occupation were asked apart
record WorkLife(List<ReportedStrips.Strip> telling, List<Reported> values, Optional<RankedValue> exposure,
        List<RequiredEducation.Share> education, int codes) {

    private static final int STRIPS = 12;
    private static final List<String> VALUES = List.of("1.B.2.a", "1.B.2.b", "1.B.2.c", "1.B.2.d", "1.B.2.e",
            "1.B.2.f");

    /// Whether it was asked.
    boolean asked() {
        return !telling.isEmpty();
    }

    /// Asks for all of it. Not for the JavaFX thread.
    static final class Questions {

        private final WorkEvidence evidence;
        private final RequiredEducation education;
        private final CodesAsked codes;

        Questions(WorkEvidence evidence, Database database) {
            this.evidence = evidence;
            this.education = new RequiredEducation(database);
            this.codes = new CodesAsked(database);
        }

        WorkLife of(SocCode code) {
            Evidence known = evidence.ask();
            List<ReportedStrips.Strip> telling = ReportedStrips.mostTelling(known, code, STRIPS);
            List<Reported> values = VALUES.stream()
                    .flatMap(value -> known.place(value, code).map(place -> new Reported(value, place)).stream())
                    .sorted((one, other) -> Double.compare(other.place().value(), one.place().value()))
                    .toList();
            return new WorkLife(telling, values, known.place(Evidence.AI, code), education.ask(code), codes.ask(code));
        }
    }
}
