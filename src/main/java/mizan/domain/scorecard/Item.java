package mizan.domain.scorecard;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One pro or con of a card, with what the person answered.
///
/// @param id stable and unique within the card; for a predefined item its key, so that cards can be compared
/// @param points the swing: how much it would matter to the person from not true at all to fully true, 0 to 100, where
///            the item that matters most has 100; empty if not answered
/// @param applicability how far it would be true of the job; empty if not answered
/// @param relevant false if the person marked the item as not relevant: it is then outside every sum
/// @param note the person's own; empty text if none
/// @param group the id of the [ItemGroup] that the item shares the weight of
/// @param unknown fields of a newer program by their name, each as the JSON text it came as
public record Item(String id, Wording wording, Side side, OptionalDouble points, Optional<Applicability> applicability,
        SwingCertainty certainty, boolean relevant, String note, Optional<String> group, Map<String, String> unknown) {

    public Item {
        SwingPoints.check(points);
        unknown = Map.copyOf(unknown);
    }

    /// A predefined item that nothing was answered about.
    public static Item predefined(String key, Side side) {
        return blank(key, new Wording.Predefined(key), side);
    }

    /// An item of the person's own that nothing was answered about.
    public static Item own(String id, String text, Side side) {
        return blank(id, new Wording.Own(text), side);
    }

    private static Item blank(String id, Wording wording, Side side) {
        return new Item(id, wording, side, OptionalDouble.empty(), Optional.empty(), SwingCertainty.FAIRLY, true, "",
                Optional.empty(), Map.of());
    }

    /// What it is the same by on every card: of a predefined item its key, in each language; of the person's own their
    /// words.
    public String key() {
        return switch (wording) {
            case Wording.Predefined(String key) -> "item " + key;
            case Wording.Own(String text) -> "own " + text.strip();
        };
    }

    /// Whether the item says enough to enter the sums.
    public boolean answered() {
        return relevant && points.isPresent() && applicability.isPresent();
    }

    /// Whether the person has still to say something about it. What does not matter at all needs no further answer, and
    /// neither does what is not true at all.
    public boolean open() {
        return relevant && !answered() && points.orElse(1) > 0
                && applicability.map(Applicability::high).orElse(1.0) > 0;
    }

    public Item withWording(Wording value) {
        return new Item(id, value, side, points, applicability, certainty, relevant, note, group, unknown);
    }

    public Item withSide(Side value) {
        return new Item(id, wording, value, points, applicability, certainty, relevant, note, group, unknown);
    }

    public Item withPoints(OptionalDouble value) {
        return new Item(id, wording, side, value, applicability, certainty, relevant, note, group, unknown);
    }

    public Item withPoints(double value) {
        return withPoints(OptionalDouble.of(value));
    }

    public Item withApplicability(Optional<Applicability> value) {
        return new Item(id, wording, side, points, value, certainty, relevant, note, group, unknown);
    }

    public Item withApplicability(double likely) {
        return withApplicability(Optional.of(Applicability.of(likely)));
    }

    public Item withCertainty(SwingCertainty value) {
        return new Item(id, wording, side, points, applicability, value, relevant, note, group, unknown);
    }

    public Item withRelevant(boolean value) {
        return new Item(id, wording, side, points, applicability, certainty, value, note, group, unknown);
    }

    public Item withNote(String value) {
        return new Item(id, wording, side, points, applicability, certainty, relevant, value, group, unknown);
    }

    public Item withGroup(Optional<String> value) {
        return new Item(id, wording, side, points, applicability, certainty, relevant, note, value, unknown);
    }

    /// The same item with no answer and no note, so that neither reminds of what was said before.
    public Item blank() {
        return blank(id, wording, side).withGroup(group);
    }
}
