package mizan.domain.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One answer that would turn the verdict if it were another of the five steps, all other answers held.
///
/// @param item the id of the item
/// @param answer the step at which it has turned, 0 to 100
/// @param present the present answer, 0 to 100
public record Turning(String item, Question question, double answer, double present) {

    /// The five steps that answers are given in.
    public static final List<Double> STEPS = List.of(0.0, 25.0, 50.0, 75.0, 100.0);

    /// A card from a file may have thousands of items; the weakest of so many turn nothing.
    private static final int MOST = 60;
    private static final double ROUNDING = 1e-9;

    /// Whether the step is above the present answer.
    public boolean more() {
        return answer > present;
    }

    private double distance() {
        return Math.abs(answer - present);
    }

    /// The nearest, and of equally near ones that of the strongest item; empty if no single step turns the verdict, or
    /// there is none to turn.
    public static Optional<Turning> nearest(Answers answers) {
        Weighing weighing = Weighing.of(answers);
        if (weighing.side().isEmpty()) {
            return Optional.empty();
        }
        return weighing.contributions().stream()
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.amount())))
                .limit(MOST)
                .flatMap(each -> answers.item(each.item()).stream())
                .flatMap(item -> Stream.of(Question.values())
                        .filter(question -> question == Question.MATTERS || !PayItem.is(item))
                        .flatMap(question -> turning(answers, weighing, item, question)))
                .min(Comparator.comparingDouble(Turning::distance));
    }

    private static Stream<Turning> turning(Answers answers, Weighing weighing, Item item, Question question) {
        double present = question.present(item).orElse(0);
        return STEPS.stream()
                .filter(step -> step != present)
                .filter(step -> turns(answers, weighing, item, question.answered(item, step)))
                .map(step -> new Turning(item.id(), question, step, present));
    }

    private static boolean turns(Answers answers, Weighing weighing, Item item, Item changed) {
        boolean shares = answers.grouped() && item.group().isPresent();
        double net = shares
                ? Weighing.of(answers.change(item.id(), _ -> changed)).net()
                : weighing.net() + alone(changed) - alone(item);
        return net * weighing.net() < 0 && Math.abs(net) > ROUNDING;
    }

    private static double alone(Item item) {
        return item.points().orElse(0) * WeightUnit.direction(item);
    }
}
