package mizan.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Education;

/// By what one sees whether an item is true of an occupation.
sealed interface ItemRule {

    /// Empty where nothing is known, or there is nothing that could be asked.
    Optional<Finding> find(Evidence evidence, SocCode occupation);

    /// The values of all occupations, the least first, on the scale from 0 to 100 of what was asked; none where it rests
    /// on something else.
    default List<Double> all(Evidence evidence) {
        return List.of();
    }

    /// What it rests on first: items that rest on the same are not both proposed. Empty text if on nothing.
    String measure();

    /// All that it rests on.
    default List<String> measures() {
        return measure().isEmpty() ? List.of() : List.of(measure());
    }

    /// @param text terms with their signs, parted by blanks; empty if nothing tells
    static ItemRule of(String text, OptionalDouble floor) {
        if (text.isEmpty()) {
            return new Untold();
        }
        List<EvidenceTerm> terms = List.of(text.split(" ")).stream().map(EvidenceTerm::of).toList();
        String first = terms.getFirst().key();
        return switch (first) {
            case "education.none" -> new Entry(first, false);
            case "education.long" -> new Entry(first, true);
            case Evidence.GROWTH -> new Growth(terms.getFirst().reversed(), floor);
            default -> new Index(terms, floor);
        };
    }

    /// Nothing tells.
    record Untold() implements ItemRule {

        @Override
        public Optional<Finding> find(Evidence evidence, SocCode occupation) {
            return Optional.empty();
        }

        @Override
        public String measure() {
            return "";
        }
    }

    /// The mean of what was asked, each in its direction; each of them must reach the floor.
    record Index(List<EvidenceTerm> terms, OptionalDouble floor) implements ItemRule {

        private static final double HALF = 50;

        @Override
        public Optional<Finding> find(Evidence evidence, SocCode occupation) {
            return evidence.place(terms, occupation).map(place -> new Finding(place,
                    terms.stream().allMatch(term -> enough(term, evidence.value(term.key(), occupation)))));
        }

        /// Part of an occupation that can be done at home is not enough, however much it weighs in the mean.
        private boolean enough(EvidenceTerm term, OptionalDouble value) {
            double directed = term.directed(value.orElse(0));
            return directed >= floor.orElse(0) && (!term.key().equals(Evidence.HOME) || directed > HALF);
        }

        @Override
        public List<Double> all(Evidence evidence) {
            return evidence.all(terms);
        }

        @Override
        public String measure() {
            return terms.getFirst().key();
        }

        @Override
        public List<String> measures() {
            return terms.stream().map(EvidenceTerm::key).toList();
        }
    }

    /// The education that people typically enter with: a diploma at most, or a degree at least.
    record Entry(String measure, boolean degree) implements ItemRule {

        private static final double ALL = 100;

        @Override
        public Optional<Finding> find(Evidence evidence, SocCode occupation) {
            return evidence.place(Evidence.EDUCATION, occupation).map(entry -> {
                boolean holds = degree
                        ? entry.value() >= Education.BACHELOR.step()
                        : entry.value() <= Education.HIGH_SCHOOL.step();
                return new Finding(new RankedValue(holds ? ALL : 0, degree ? entry.rank() : ALL - entry.rank()), holds);
            });
        }
    }

    /// The projected change in jobs: up or down by the floor at least.
    record Growth(boolean shrinking, OptionalDouble floor) implements ItemRule {

        private static final double ALL = 100;
        private static final double AT_ALL = 0.1;

        @Override
        public Optional<Finding> find(Evidence evidence, SocCode occupation) {
            return evidence.place(Evidence.GROWTH, occupation).map(change -> {
                double directed = shrinking ? -change.value() : change.value();
                return new Finding(new RankedValue(directed, shrinking ? ALL - change.rank() : change.rank()),
                        directed >= floor.orElse(shrinking ? AT_ALL : 0));
            });
        }

        @Override
        public String measure() {
            return Evidence.GROWTH;
        }
    }
}
