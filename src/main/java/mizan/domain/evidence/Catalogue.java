package mizan.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import mizan.domain.evidence.CatalogueItem.Use;
import mizan.domain.scorecard.Side;

/// All pros and cons that the program knows, in the order that settles ties.
public record Catalogue(List<CatalogueItem> items) {

    private static final String FILE = "catalogue.csv";
    private static final int COLUMNS = 8;

    public Catalogue {
        items = List.copyOf(items);
    }

    /// That of the program.
    public static Catalogue read() {
        try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            List<CatalogueItem> items = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .forEach(line -> items.add(item(line.split(",", COLUMNS))));
            return new Catalogue(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<CatalogueItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    private static CatalogueItem item(String[] cells) {
        OptionalDouble floor = cells[4].isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(cells[4]));
        return new CatalogueItem(cells[0], Side.valueOf(cells[1].toUpperCase(Locale.ROOT)), ItemTheme.of(cells[2]),
                ItemRule.of(cells[3], floor), keys(cells[5]), keys(cells[6]),
                Use.valueOf(cells[7].toUpperCase(Locale.ROOT)));
    }

    private static Set<String> keys(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }
}
