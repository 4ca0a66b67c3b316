package mizan.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.place.Place;
import mizan.query.AreaNames;
import mizan.query.CountiesOfState;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationsInPlace;
import mizan.query.PayByArea;
import mizan.query.PayByState;
import mizan.query.PayOfOccupations;
import mizan.query.PayOverTime;
import mizan.query.PlaceAndWider;
import mizan.query.PlacesNamed;
import mizan.query.PricesInPlace;
import mizan.query.ReferenceDatabase;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.wageimport.Choices;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;

/// How long the questions about places take, against the millisecond within which 95 of 100 are to be answered: with the
/// reference database alone, and with four full years of imported tables. Beside them stands a plain question of the same
/// run, one cell by its key.
final class PlacesBench {

    private static final PrintStream OUT = System.out;
    private static final int ROUNDS = 2_000;
    private static final int ROWS = 400_000;
    private static final List<Integer> IMPORTED = List.of(2021, 2022, 2023, 2024);
    private static final String IMPORTED_WAGES = "places-wages.db";
    private static final List<String> TYPED = List.of("muncie indiana", "new york", "los angeles", "saint louis",
            "delaware county", "texas", "مانسي", "نيويورك", "مقاطعة كولومبيا");
    private static final Sql ONE = Sql.parse("SELECT a_median FROM wage WHERE occ_code = :code AND set_id = "
            + "(SELECT set_id FROM wage_set WHERE scope = 'national' AND year = 2025) AND area_code = '99'");

    /// Of the processor: what others do meanwhile does not count.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(42);
    private final Database database;
    private final List<SocCode> occupations;
    private final List<Place> places;

    private PlacesBench(Database database) {
        this.database = database;
        this.occupations = database.list(Sql.parse("SELECT DISTINCT occ_code FROM wage JOIN wage_set USING (set_id) "
                + "WHERE scope = 'metro' AND year = 2025"), Bindings.none(), row -> new SocCode(row.text("occ_code")));
        this.places = new AreaNames(database).ask("en").keySet().stream()
                .map(code -> new PlaceAndWider(database).ask(code, "en").getFirst())
                .toList();
    }

    /// @param arguments the reference database, and a folder to work in
    static void main(String[] arguments) throws Exception {
        Path reference = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (Database database = ReferenceDatabase.open(reference, () -> {})) {
            new PlacesBench(database).measure("reference alone");
        }
        WageStore store = new WageStore(reference, folder.resolve(IMPORTED_WAGES));
        if (!Files.exists(folder.resolve(IMPORTED_WAGES))) {
            bring(store, folder);
        }
        try (Database database = store.openForReading(() -> {})) {
            new PlacesBench(database).measure("with " + IMPORTED.size() + " imported years");
        }
    }

    private static void bring(WageStore store, Path folder) throws Exception {
        Path file = folder.resolve("all_data_M_2024_shared.xlsx");
        if (!Files.exists(file)) {
            FullSizeWorkbook.write(file, ROWS, false);
        }
        for (int year : IMPORTED) {
            new WageImporter(store, folder, InstantSource.system()).store(List.of(file),
                    Choices.none().withYear(Optional.of(year)).withoutBroken(true), (_, _) -> {}, () -> false);
        }
    }

    private void measure(String what) {
        OUT.printf("%s: %d wage tables, %d places%n", what, new InstalledWageSets(database).ask().size(), places.size());
        double plain = time("one row by its key", 0, i -> database.list(ONE, Bindings.of("code", occupation(i).text()),
                row -> String.valueOf(row.value("a_median"))));
        time("six occupations in a place", plain, i -> new PayOfOccupations(database).ask(six(i), 2025, place(i).scope(),
                place(i).areaCode()));
        time("one occupation in 530 areas", plain, i -> {
            new PayByArea(database).ask(occupation(i), Scope.METRO, 2025);
            new PayByArea(database).ask(occupation(i), Scope.NONMETRO, 2025);
        });
        time("one occupation in all states", plain, i -> new PayByArea(database).ask(occupation(i), Scope.STATE, 2025));
        time("places by what is typed", plain, i -> new PlacesNamed(database).ask(typed(i), "en", 20));
        time("places by another spelling", plain, _ -> new PlacesNamed(database).ask("مونسي", "en", 20));
        time("six occupations over the years of a state", plain,
                i -> new PayOverTime(database).ask(six(i), Scope.STATE, "18"));
        time("six occupations over the years of the nation", plain, i -> new PayOverTime(database).ask(six(i)));
        time("the prices of a place", plain, i -> new PricesInPlace(database).ask(place(i).areaCode(), "en"));
        time("the counties of a state", plain, _ -> new CountiesOfState(database).ask("18", "en"));
        time("six occupations in all states", plain, i -> new PayByState(database).ask(six(i), 2025));
        time("the names of all places", plain, _ -> new AreaNames(database).ask("en"));
        time("a place and the wider ones", plain, i -> new PlaceAndWider(database).ask(place(i).areaCode(), "en"));
        time("all occupations of a state", plain, _ -> new OccupationsInPlace(database).ask(new Place("18", "", Scope.STATE), 2025, "en"));
    }

    private SocCode occupation(int round) {
        return occupations.get(round % occupations.size());
    }

    private List<SocCode> six(int round) {
        return IntStream.range(0, 6).mapToObj(i -> occupation(round * 7 + i * 101)).toList();
    }

    private Place place(int round) {
        return places.get(round * 13 % places.size());
    }

    private String typed(int round) {
        String whole = TYPED.get(round % TYPED.size());
        return whole.substring(0, 1 + random.nextInt(whole.length()));
    }

    private static double time(String what, double plain, IntConsumer question) {
        double[] took = new double[ROUNDS];
        for (int i = -ROUNDS / 4; i < ROUNDS; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            question.accept(Math.abs(i));
            if (i >= 0) {
                took[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        double median = took[ROUNDS / 2];
        OUT.printf("%-46s median %7.3f ms, 95 %% %7.3f ms%s%n", what, median, took[ROUNDS * 95 / 100],
                plain > 0 ? ", %.0f times the plain one".formatted(median / plain) : "");
        return median;
    }
}
