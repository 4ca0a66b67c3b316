package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.List;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.SocCode;

/// The items that a new card starts with, pros and cons in turn, none of them answered.
public final class StarterItems {

    private StarterItems() {}

    /// The seven pros and seven cons of call-centre work for its four roles, the general ones for any other.
    public static List<Item> of(SocCode occupation) {
        return isCallCentre(occupation) ? callCentre() : general();
    }

    /// Whether it is one of the four roles that the seed article is about.
    public static boolean isCallCentre(SocCode occupation) {
        return CallCentreRoles.ALL.contains(occupation);
    }

    public static List<Item> callCentre() {
        return inTurn(List.of("no-degree", "bonuses", "short-days", "variety", "social-contact", "home-working",
                "training"),
                List.of("boredom", "unstable-pay", "rude-customers", "micromanagement", "insecurity", "stress",
                        "irregular-hours"));
    }

    public static List<Item> general() {
        return inTurn(List.of("interesting-work", "meaningful-work", "good-colleagues", "learning", "advancement",
                "own-decisions", "flexible-hours"),
                List.of("boredom", "insecurity", "stress", "long-hours", "irregular-hours", "long-commute",
                        "physical-strain"));
    }

    private static List<Item> inTurn(List<String> pros, List<String> cons) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < pros.size(); i++) {
            items.add(Item.predefined(pros.get(i), Side.PRO));
            items.add(Item.predefined(cons.get(i), Side.CON));
        }
        return items;
    }
}
