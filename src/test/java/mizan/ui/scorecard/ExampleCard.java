package mizan.ui.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;
import mizan.ui.scorecard.items.ItemsModel;

/// The card by which the method is checked, answered as a person answers it.
public final class ExampleCard {

    public static final SocCode TELEMARKETERS = new SocCode("41-9041");
    public static final SocCode USER_SUPPORT = new SocCode("15-1232");

    private static final Map<String, double[]> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("no-degree", new double[]{80, 100});
        ANSWERS.put("boredom", new double[]{45, 80});
        ANSWERS.put("bonuses", new double[]{40, 50});
        ANSWERS.put("unstable-pay", new double[]{70, 50});
        ANSWERS.put("short-days", new double[]{30, 30});
        ANSWERS.put("rude-customers", new double[]{50, 90});
        ANSWERS.put("variety", new double[]{25, 50});
        ANSWERS.put("micromanagement", new double[]{55, 50});
        ANSWERS.put("social-contact", new double[]{35, 60});
        ANSWERS.put("insecurity", new double[]{65, 40});
        ANSWERS.put("home-working", new double[]{100, 70});
        ANSWERS.put("stress", new double[]{60, 60});
        ANSWERS.put("training", new double[]{60, 50});
        ANSWERS.put("irregular-hours", new double[]{40, 60});
    }

    private ExampleCard() {}

    public static void create(ScorecardModel model) {
        model.create(Optional.of(TELEMARKETERS), "Telemarketers");
    }

    /// Answers the open card in full.
    public static void answer(ScorecardModel model) {
        ItemsModel items = new ItemsModel(model);
        ANSWERS.forEach((id, answer) -> {
            items.matters(id, OptionalDouble.of(answer[0]));
            items.isTrue(id, OptionalDouble.of(answer[1]));
        });
    }
}
