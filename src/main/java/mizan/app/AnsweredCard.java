package mizan.app;

import java.util.List;
import java.util.Optional;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.shell.ShellModel.Chip;

/// A scorecard as somebody may have answered it, for pictures. Nothing like it is ever filled in for a person.
final class AnsweredCard {

    /// What matters, 0 to 100, and how far it is true, 0 to 1, in the order of the starter items.
    private static final double[][] ANSWERS = {{80, 1}, {45, .8}, {40, .5}, {70, .5}, {30, .3}, {50, .9}, {25, .5},
            {55, .5}, {35, .6}, {65, .4}, {100, .7}, {60, .6}, {60, .5}, {40, .6}};

    private AnsweredCard() {}

    /// Adds a card for the first occupation of the tray.
    static void in(Program program) {
        Chip first = program.shell().chips().get().getFirst();
        program.scorecard().create(Optional.of(first.entry().code()), first.title());
        program.scorecard().edit(AnsweredCard::answered);
    }

    private static Scorecard answered(Scorecard card) {
        Scorecard answered = card;
        List<Item> items = card.answers().items();
        for (int i = 0; i < Math.min(items.size(), ANSWERS.length); i++) {
            double[] answer = ANSWERS[i];
            answered = answered.change(items.get(i).id(),
                    item -> item.withPoints(answer[0]).withApplicability(answer[1]));
        }
        return answered;
    }
}
