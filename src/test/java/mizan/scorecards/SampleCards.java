package mizan.scorecards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayCriterion;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Scoring;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.StarterItems;
import mizan.domain.scorecard.SwingCertainty;
import mizan.domain.scorecard.WeighedPay;

/// Cards for tests.
public final class SampleCards {

    private SampleCards() {}

    /// With something in every field, and unknown fields wherever there may be any.
    public static Scorecard full(String id) {
        List<ItemGroup> groups = List.of(new ItemGroup("g", "Money \"and\" مال", OptionalDouble.of(80.5),
                Map.of("colour", "\"red\"")));
        Item bonuses = Item.predefined("bonuses", Side.PRO)
                .withPoints(40.25)
                .withApplicability(Optional.of(new Applicability(.1, .5, 1 / 3.0 + .3)))
                .withCertainty(SwingCertainty.UNSURE)
                .withNote("line one\nline two\t\u0001 \uD83D\uDE00")
                .withGroup(Optional.of("g"));
        Item own = Item.own("own-1", "قريب من البيت", Side.CON).withPoints(0).withRelevant(false);
        Item strange = new Item("strange", own.wording(), Side.PRO, OptionalDouble.of(100), Optional.empty(),
                SwingCertainty.SURE, true, "", Optional.empty(), Map.of("mood", "{\"a\":[1,2.50,null]}", "b", "true"));
        Answers answers = new Answers(List.of(bonuses, own, strange, Item.predefined("boredom", Side.CON)), groups,
                true);
        Answers before = Answers.of(StarterItems.callCentre());
        ScorecardSubject subject = new ScorecardSubject("Telemarketer, مسوّق", Optional.of(new SocCode("41-9041")),
                Optional.of("12"),
                Optional.of(new Offer(3_543_210, PayBasis.ANNUAL)));
        return new Scorecard(id, subject, answers, Optional.of(new PayCriterion(33.3, 1_000, 4_200)),
                WeighedPay.REAL_HOUR,
                List.of(new Scoring(Instant.parse("2026-03-04T05:06:07.008Z"), before, Map.of("why", "\"tired\""))),
                Optional.of(new Decision(Decision.Choice.TAKEN, LocalDate.of(2026, 3, 5),
                        Optional.of(LocalDate.of(2026, 6, 5)))),
                Long.MIN_VALUE + 12_345, 2023, Map.of("future", "[1, {\"x\": \"y\"}]"));
    }

    /// With a name, the general questions and no answer.
    public static Scorecard plain(String id, String name) {
        return Scorecard.fresh(id, ScorecardSubject.named(name), Answers.of(StarterItems.general()), 7, 2023);
    }
}
