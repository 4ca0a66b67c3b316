package mizan.domain.scorecard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The exact part of the verdict: what follows from the answers without any draw.
///
/// With the sign g, the points s and the applicability a of each answered item, and d = g·a, the balance is
/// B = Σ s·d / Σ s, from −1 (all against) to 1 (all for). Costs time in proportion to the number of items.
public final class Weighing {

    private static final double FIRST_POINT = 1;
    private static final int MOST_DECIDING = 3;
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    private final List<WeightUnit> units;
    private final int open;
    private final int irrelevant;
    private final int relevant;
    private final double total;
    private final double net;
    private final double gross;

    private Weighing(Answers answers) {
        this.units = WeightUnit.of(answers);
        this.irrelevant = (int) answers.items().stream().filter(item -> !item.relevant()).count();
        this.relevant = answers.items().size() - irrelevant;
        this.open = (int) answers.items().stream().filter(item -> item.open()).count() + withheld(answers);
        double sum = 0;
        double signed = 0;
        double absolute = 0;
        for (WeightUnit unit : units) {
            for (Item item : unit.members()) {
                double points = unit.effective(item);
                sum += points;
                signed += points * WeightUnit.direction(item);
                absolute += points * Math.abs(WeightUnit.direction(item));
            }
        }
        this.total = sum;
        this.net = signed;
        this.gross = absolute;
    }

    public static Weighing of(Answers answers) {
        return new Weighing(answers);
    }

    /// Items that are answered but whose group is not.
    private int withheld(Answers answers) {
        return (int) answers.items().stream().filter(Item::answered).count() - counted();
    }

    /// How many items are in the sums.
    public int counted() {
        return units.stream().mapToInt(unit -> unit.members().size()).sum();
    }

    /// How many items still wait for an answer and are outside the sums.
    public int unanswered() {
        return open;
    }

    /// How many more answers a verdict needs: half of the items that are not put aside.
    public int missing() {
        return Math.max(0, Math.ceilDiv(relevant, 2) - done());
    }

    /// How many items the person has not marked as not relevant.
    public int relevant() {
        return relevant;
    }

    /// How many of those need no further answer.
    public int done() {
        return relevant - open;
    }

    /// How many items the person marked as not relevant.
    public int irrelevant() {
        return irrelevant;
    }

    /// B, −1 to 1; empty if nothing that was answered has any weight.
    public OptionalDouble balance() {
        return total > 0 ? OptionalDouble.of(net / total) : OptionalDouble.empty();
    }

    /// The side that the balance speaks for; empty if it is level or there is none.
    public Optional<Side> side() {
        if (net == 0) {
            return Optional.empty();
        }
        return Optional.of(net > 0 ? Side.PRO : Side.CON);
    }

    /// w·d of each item in the sums, in the order of the card; their sum is the balance.
    public List<Contribution> contributions() {
        return units.stream().flatMap(unit -> unit.members().stream().map(item -> contribution(unit, item))).toList();
    }

    private Contribution contribution(WeightUnit unit, Item item) {
        double weight = total > 0 ? unit.effective(item) / total : 0;
        return new Contribution(item.id(), weight, weight * WeightUnit.direction(item));
    }

    /// The points that each item in the sums enters them with, in the order of the card: its own, or its part of its
    /// group's.
    public SequencedMap<String, Double> points() {
        SequencedMap<String, Double> points = new LinkedHashMap<>();
        units.forEach(unit -> unit.members().forEach(item -> points.put(item.id(), unit.effective(item))));
        return points;
    }

    /// The flip point of each item in the sums, in the order of the card.
    public List<FlipPoint> flipPoints() {
        return units.stream().flatMap(unit -> {
            double direction = unit.direction();
            return unit.members().stream().map(item -> flipPoint(unit, direction, item));
        }).toList();
    }

    private FlipPoint flipPoint(WeightUnit unit, double direction, Item item) {
        double points = item.points().orElse(0);
        double needed = total > 0 ? unit.group() ? inGroup(unit, direction, item) : alone(item) : Double.NaN;
        return new FlipPoint(item.id(), points,
                needed >= 0 && Double.isFinite(needed) ? OptionalDouble.of(needed + 0.0) : OptionalDouble.empty());
    }

    /// s* = −(Σ of the others' s·d) / d.
    private double alone(Item item) {
        double direction = WeightUnit.direction(item);
        return -(net - item.points().orElse(0) * direction) / direction;
    }

    /// The points x at which rest + S·(x·d + R)/(x + T) = 0, with S the group's points, and T and R the sums of s and of
    /// s·d of its other items: more points for one item take weight from those beside it.
    private double inGroup(WeightUnit unit, double unitDirection, Item item) {
        double own = item.points().orElse(0);
        double others = unit.ownPoints() - own;
        double rest = net - unit.points() * unitDirection;
        double direction = WeightUnit.direction(item);
        if (others <= 0) {
            return step(own, rest, unit.points() * direction);
        }
        double othersNet = unitDirection * unit.ownPoints() - own * direction;
        return -(rest * others + unit.points() * othersNet) / (rest + unit.points() * direction);
    }

    /// An item that alone matters in its group has all of the group's weight, however many points it has, but for none: then
    /// nothing in the group matters, and the rest decides. So the verdict turns at 0 or with the first point, or never.
    private double step(double own, double rest, double group) {
        if (own > 0) {
            return net != 0 && rest * net <= 0 ? 0 : Double.NaN;
        }
        return net * (rest + group) < 0 ? FIRST_POINT : Double.NaN;
    }

    /// e* = |Σ s·d| / Σ s·|d|: the verdict stands as long as no weight is wrong by more than this share, 0 to 1, be all
    /// of them wrong at once and in the worst way. Empty where no item speaks for either side.
    public OptionalDouble safetyMargin() {
        return gross > 0 ? OptionalDouble.of(Math.abs(net) / gross) : OptionalDouble.empty();
    }

    public Dominance dominance() {
        boolean pro = units.stream().flatMap(unit -> unit.members().stream())
                .anyMatch(i -> WeightUnit.direction(i) > 0);
        boolean con = units.stream().flatMap(unit -> unit.members().stream())
                .anyMatch(i -> WeightUnit.direction(i) < 0);
        if (net > 0 && !con) {
            return Dominance.ALL_FOR;
        }
        return net < 0 && !pro ? Dominance.ALL_AGAINST : Dominance.NONE;
    }

    /// A bar for each item with a range, the widest first.
    public List<TornadoBar> tornado() {
        if (total <= 0) {
            return List.of();
        }
        return units.stream()
                .flatMap(unit -> unit.members().stream()
                        .flatMap(item -> item.applicability()
                                .filter(Applicability::hasRange)
                                .map(range -> bar(item, unit.effective(item), range))
                                .stream()))
                .sorted(Comparator.comparingDouble(TornadoBar::width).reversed())
                .toList();
    }

    private TornadoBar bar(Item item, double points, Applicability range) {
        double swing = points * item.side().sign();
        double atLow = (net + swing * (range.low() - range.likely())) / total;
        double atHigh = (net + swing * (range.high() - range.likely())) / total;
        return new TornadoBar(item.id(), Math.min(atLow, atHigh), Math.max(atLow, atHigh));
    }

    /// The two or three items that speak most for the side, the strongest first; fewer if fewer do.
    public List<Contribution> deciding(Side side) {
        List<Contribution> strongest = speaking(side).limit(MOST_DECIDING).toList();
        boolean all = strongest.size() < MOST_DECIDING || Math.abs(strongest.getLast().amount()) >= HALF
                * Math.abs(strongest.get(1).amount());
        return all ? strongest : strongest.subList(0, MOST_DECIDING - 1);
    }

    /// How many further items speak for the side as much as the last of the [deciding][#deciding] ones.
    public int asMuch(Side side) {
        List<Contribution> named = deciding(side);
        return named.isEmpty() ? 0 : (int) speaking(side).skip(named.size())
                .filter(each -> Math.abs(each.amount()) >= Math.abs(named.getLast().amount()) - ROUNDING)
                .count();
    }

    private Stream<Contribution> speaking(Side side) {
        return contributions().stream()
                .filter(each -> each.amount() * side.sign() > 0)
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.amount())));
    }

    /// Σ s·d: above 0 more speaks for the job.
    double net() {
        return net;
    }

    List<WeightUnit> units() {
        return units;
    }
}
