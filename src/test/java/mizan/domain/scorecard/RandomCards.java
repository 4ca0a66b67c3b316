package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cards with any answers, the same ones in every run.
final class RandomCards {

    static final int NUMBER = 10_000;

    private final Random random = new Random(20260101);

    Stream<Answers> all() {
        return IntStream.range(0, NUMBER).mapToObj(_ -> answers(random.nextInt(1, 20)));
    }

    Answers answers(int size) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item("item-" + i));
        }
        return Answers.of(items);
    }

    /// Answered in full, at times with nothing, all or a range.
    Item item(String id) {
        double[] a = random.doubles(3).sorted().toArray();
        double points = random.nextInt(10) == 0 ? 0 : random.nextInt(101);
        Applicability applicability = switch (random.nextInt(10)) {
            case 0 -> Applicability.of(0);
            case 1 -> Applicability.of(1);
            case 2, 3 -> new Applicability(a[0], a[1], a[2]);
            default -> Applicability.of(a[1]);
        };
        return Item.own(id, id, random.nextBoolean() ? Side.PRO : Side.CON)
                .withPoints(points)
                .withApplicability(Optional.of(applicability))
                .withCertainty(List.of(SwingCertainty.values()).get(random.nextInt(3)));
    }

    Answers inGroups(Answers answers) {
        List<ItemGroup> groups = IntStream.range(0, 3)
                .mapToObj(i -> ItemGroup.named("group-" + i, "")
                        .withPoints(OptionalDouble.of(random.nextInt(1, 101))))
                .toList();
        return new Answers(answers.items()
                .stream()
                .map(item -> random.nextInt(3) == 0
                        ? item
                        : item.withGroup(Optional.of("group-" + random.nextInt(3))))
                .toList(), groups, true);
    }

    Random random() {
        return random;
    }
}
