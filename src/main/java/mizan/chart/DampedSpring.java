package mizan.chart;

/// An angle that follows its goal like the beam of a pair of scales: it swings past once, and settles.
///
/// A damped spring, `a″ = −ω²(a − goal) − 2ζω a′`, taken in small steps (semi-implicit Euler). With ζ = 0.5 it swings past
/// by 16 % of the way; the swing back is below 3 %, which nobody sees.
final class DampedSpring {

    private static final double FREQUENCY = 13;
    private static final double DAMPING = 0.5;
    private static final double LONGEST_STEP = 1 / 240.0;
    private static final double STILL = 0.01;

    private double angle;
    private double speed;
    private double goal;

    double angle() {
        return angle;
    }

    void aim(double newGoal) {
        goal = newGoal;
    }

    /// Is at its goal at once, without a swing.
    void rest(double newGoal) {
        goal = newGoal;
        angle = newGoal;
        speed = 0;
    }

    /// @param seconds since the last step; a long pause, such as of a hidden window, counts as a short one
    void advance(double seconds) {
        double left = Math.min(seconds, 0.1);
        while (left > 0) {
            double step = Math.min(left, LONGEST_STEP);
            speed += (FREQUENCY * FREQUENCY * (goal - angle) - 2 * DAMPING * FREQUENCY * speed) * step;
            angle += speed * step;
            left -= step;
        }
        if (settled()) {
            rest(goal);
        }
    }

    boolean settled() {
        return Math.abs(goal - angle) < STILL && Math.abs(speed) < STILL * FREQUENCY;
    }
}
