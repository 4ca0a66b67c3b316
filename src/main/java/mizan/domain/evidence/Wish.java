package mizan.domain.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;

/// What a person may want of their work, as far as people in the occupations were asked about it.
public enum Wish {
    CALM_PEOPLE("-4.C.1.d.2"), MUCH_CONTACT("+4.C.1.a.4"), LITTLE_CONTACT("-4.C.1.a.4"), FREE("+4.C.3.a.4"), VARIED(
            "-4.C.3.b.7"),
    REGULAR_HOURS("-4.C.3.d.4"), SHORT_WEEKS("-4.C.3.d.8"), FEW_DEADLINES("-4.C.3.d.1"), LIGHT_MISTAKES(
            "-4.C.3.a.1"),
    LITTLE_RIVALRY("-4.C.3.c.1"), SITTING("+4.C.2.d.1.a"), MOVING("-4.C.2.d.1.a"), OUTSIDE("+4.C.2.a.1.c"), QUIET(
            "-4.C.2.b.1.a"),
    HOME("+" + Evidence.HOME), LITTLE_AI("-" + Evidence.AI);

    private static final double ALL = 100;
    private static final double HALF = 50;

    private final String term;

    /// @param term the key of what was asked after its sign
    Wish(String term) {
        this.term = term;
    }

    /// How far ahead of others an occupation must be.
    public enum Ahead {
        HALF(50), MOST(70);

        private final double rank;

        Ahead(double rank) {
            this.rank = rank;
        }

        /// @param directed of how many occupations the wish is less true, in percent
        public boolean isMet(double directed) {
            return directed > rank;
        }
    }

    private EvidenceTerm term() {
        return EvidenceTerm.of(term);
    }

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What was asked: O*NET's number of it, or one of the names in [Evidence].
    public String element() {
        return term().key();
    }

    /// Whether little of what was asked makes it true.
    public boolean wantsLittle() {
        return term().reversed();
    }

    /// Of how many occupations in percent it is less true; empty where nobody was asked. Work can be done at home or it
    /// cannot: all or none.
    OptionalDouble rank(Evidence evidence, SocCode occupation) {
        return evidence.place(term().key(), occupation).stream().mapToDouble(this::directed).findFirst();
    }

    /// The place of the occupation in what was asked, in words.
    ///
    /// @param directed as of [#rank]
    public Band band(double directed) {
        return Band.of(term().reversed() ? ALL - directed : directed);
    }

    /// What is known of each occupation.
    public static Map<SocCode, Map<Wish, Double>> ranks(Evidence evidence, Collection<SocCode> occupations) {
        Map<SocCode, Map<Wish, Double>> all = new HashMap<>();
        for (SocCode occupation : occupations) {
            Map<Wish, Double> known = new EnumMap<>(Wish.class);
            for (Wish wish : values()) {
                wish.rank(evidence, occupation).ifPresent(rank -> known.put(wish, rank));
            }
            all.put(occupation, known);
        }
        return all;
    }

    private double directed(RankedValue place) {
        if (this == HOME) {
            return place.value() > HALF ? ALL : 0;
        }
        return term().reversed() ? ALL - place.rank() : place.rank();
    }
}
