package mizan.settings;

import java.util.List;

/// How large everything in the window is, in percent of its usual size.
public final class Zoom {

    public static final int USUAL = 100;
    private static final List<Integer> STEPS = List.of(80, 90, USUAL, 110, 125, 150, 175, 200);

    private Zoom() {}

    /// From the smallest to the largest.
    public static List<Integer> steps() {
        return STEPS;
    }

    /// The next larger step, or the largest.
    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /// The next smaller step, or the smallest.
    public static int smaller(int percent) {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(STEPS.getFirst());
    }

    /// @throws IllegalArgumentException if the text is not one of the steps
    static int read(String text) {
        int percent = Integer.parseInt(text);
        if (!STEPS.contains(percent)) {
            throw new IllegalArgumentException("not a size: " + text);
        }
        return percent;
    }
}
