package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.List;

/// The card by which the method is checked, with the answers that the figures in the tests were worked out from.
final class Vector {

    /// Points and applicability, in the order of the starter items.
    private static final double[][] ANSWERS = {{80, 1}, {45, .8}, {40, .5}, {70, .5}, {30, .3}, {50, .9}, {25, .5},
            {55, .5}, {35, .6}, {65, .4}, {100, .7}, {60, .6}, {60, .5}, {40, .6}};

    private Vector() {}

    static Answers answers() {
        List<Item> items = new ArrayList<>();
        for (double[] answer : ANSWERS) {
            items.add(StarterItems.callCentre().get(items.size()).withPoints(answer[0]).withApplicability(answer[1]));
        }
        return Answers.of(items);
    }

    /// The same with the stress told in three items as much as in one.
    static Answers withStressInThree() {
        Answers answers = answers();
        Item stress = answers.item("stress").orElseThrow();
        for (String id : List.of("stress-2", "stress-3")) {
            answers = answers.add(Item.own(id, id, Side.CON)
                    .withPoints(stress.points())
                    .withApplicability(stress.applicability()));
        }
        return answers;
    }
}
