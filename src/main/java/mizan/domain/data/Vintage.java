package mizan.domain.data;

/// The year whose tables a person wants to see: the newest that there is of each scope, or the same one of all.
public sealed interface Vintage {

    /// See [#newest()].
    record Newest() implements Vintage {}

    /// One year, where it is installed; see [InstalledYears].
    record Of(int year) implements Vintage {}

    /// Whatever is the newest, also after newer tables were imported.
    static Vintage newest() {
        return new Newest();
    }

    static Vintage of(int year) {
        return new Of(year);
    }

    /// As it is remembered: `newest`, or the year.
    default String written() {
        return switch (this) {
            case Newest _ -> "newest";
            case Of(int year) -> Integer.toString(year);
        };
    }

    /// @throws IllegalArgumentException if the text is none that was [#written()]
    static Vintage read(String text) {
        Vintage newest = newest();
        if (text.equals(newest.written())) {
            return newest;
        }
        if (!text.matches("\\d{4}")) {
            throw new IllegalArgumentException("no year: " + text);
        }
        return of(Integer.parseInt(text));
    }
}
