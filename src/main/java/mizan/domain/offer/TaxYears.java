package mizan.domain.offer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The tax years whose files the program has, ascending.
public record TaxYears(List<TaxYear> years) {

    private static final int FIRST = 2026;

    public TaxYears {
        years = List.copyOf(years);
    }

    /// Those beside this class: one file a year from the first on, without a gap.
    public static TaxYears read() {
        List<TaxYear> years = new ArrayList<>();
        for (int year = FIRST;; year++) {
            String file = "tax-" + year + ".txt";
            try (InputStream in = TaxYears.class.getResourceAsStream(file)) {
                if (in == null) {
                    return new TaxYears(years);
                }
                years.add(TaxFile.read(file, year,
                        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The same, read when they are first wanted, and once. Any thread may ask.
    public static Supplier<TaxYears> whenWanted() {
        return new Supplier<>() {
            private @Nullable TaxYears known;

            @Override
            public synchronized TaxYears get() {
                TaxYears years = known == null ? read() : known;
                known = years;
                return years;
            }
        };
    }

    /// That of the given year, or the latest before it; the first for all years before.
    public TaxYear of(int year) {
        return years.reversed().stream().filter(each -> each.year() <= year).findFirst().orElseGet(years::getFirst);
    }
}
