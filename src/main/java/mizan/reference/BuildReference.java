package mizan.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import mizan.query.ReferenceDatabase;
import mizan.query.SearchableTitles;
import mizan.search.SearchIndex;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.tablefile.RefusedInput;

/// Builds the reference database from the folder of published files, unless it is there and nothing has changed since;
/// and the outlines of the states and of the metropolitan areas likewise.
///
/// Exit code 1 and one line on standard error if a file is refused; there is then no half-made database.
public final class BuildReference {

    private BuildReference() {}

    /// @param args the data folder, the database to make, and the file of the states' outlines to make, beside
    ///     which those of the metropolitan areas come
    static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: BuildReference DATA_FOLDER DATABASE OUTLINES");
            System.exit(2);
        }
        try {
            Path states = Path.of(args[2]);
            if (build(Path.of(args[0]), Path.of(args[1])) || !Files.exists(states)
                    || !Files.exists(ofAreas(states))) {
                outlines(Path.of(args[0]).resolve("outlines"), states);
            }
        } catch (RefusedInput e) {
            System.err.println("resources/data: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void outlines(Path published, Path states) throws IOException {
        MetroOutlines.build(published.resolve("cbsa_2023_metro_outlines_393.geojson.gz"),
                StateOutlines.build(published.resolve("states-albers-10m.json"), states),
                ofAreas(states));
    }

    private static Path ofAreas(Path states) {
        return states.resolveSibling("areas.txt");
    }

    /// @return false if the database was there and up to date
    static boolean build(Path data, Path database) throws IOException, RefusedInput {
        Fingerprint inputs = Fingerprint.of(data);
        Path noted = database.resolveSibling(database.getFileName() + ".inputs");
        if (Files.exists(database) && inputs.isNotedIn(noted)) {
            return false;
        }
        Path unfinished = database.resolveSibling(database.getFileName() + ".unfinished");
        Files.createDirectories(database.toAbsolutePath().getParent());
        Files.deleteIfExists(unfinished);
        try {
            write(data, unfinished, inputs);
            Files.move(unfinished, database, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        inputs.note(noted);
        return true;
    }

    private static void write(Path data, Path file, Fingerprint inputs) throws RefusedInput {
        List<Loader> parts = List.of(new WagesLoader(), new OccupationsLoader(), new OwnTitlesLoader(),
                new AreasLoader(), new SearchTitlesLoader(), new DescriptionsLoader(), new OnetLoader(),
                new ProjectionsLoader(), new PricesLoader(), new ClaimsLoader(), new EvidenceLoader());
        try (Database database = Database.createForBulk(file, ReferenceDatabase.VERSION)) {
            database.<RefusedInput>write(transaction -> {
                transaction.script(Sql.script(BuildReference.class, "reference.sql"));
                for (Loader part : parts) {
                    part.write(data, transaction);
                }
                TableLoader.named("reference_edition", transaction, "inputs").add(inputs.text());
                transaction.script("ANALYZE");
            });
            byte[] names = SearchIndex.prepare(new SearchableTitles(database).ask());
            database.write(transaction -> TableLoader.named("search_index", transaction, "names").add(names));
            // The rows come in the order of the files, and so fill no page of the tables to its end.
            database.script("VACUUM");
        }
    }
}
