package twin.app;

/// Breaks: no static state.
public final class Main {

    private static int starts;

    private Main() {}

    public static int count() {
        return ++starts;
    }
}
