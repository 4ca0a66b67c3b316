package mizan.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Naics;
import mizan.wageimport.TopCode;
import mizan.wageimport.WageFileReader;
import mizan.wageimport.WageRow;
import mizan.wageimport.WageSetWriter;
import org.jspecify.annotations.Nullable;

/// The OEWS tables, and what they call occupations, industries and areas.
final class WagesLoader implements Loader {

    private static final Pattern FILE_NAME = Pattern.compile("oews_([a-z0-9]+(?:_6d)?)_(\\d{4})(_[a-z_]+)?\\.csv\\.gz");
    private static final Map<String, Scope> SCOPES = Map.of("national", Scope.NATIONAL, "natsector", Scope.SECTOR,
            "nat3d", Scope.INDUSTRY3, "nat5d_6d", Scope.INDUSTRY56, "state", Scope.STATE, "msa", Scope.METRO,
            "nonmetro",
            Scope.NONMETRO);
    /// In the name of a file that has detailed occupations only.
    private static final Pattern DETAILED = Pattern.compile("_detailed|_puerto_rico_partial");

    /// The first year of each edition of the classification that the tables have used since 2010.
    private static final List<Integer> EDITIONS = List.of(2010, 2012, 2019, 2021);

    private final Map<Integer, Map<String, String>> occupationTitles = new TreeMap<>();
    private final Map<String, String> areaTitles = new LinkedHashMap<>();
    private final Map<String, IndustryTitle> industryTitles = new HashMap<>();

    private record IndustryTitle(Scope scope, int year, String title) {}

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        transaction.script(WageSetWriter.SCHEMA);
        Map<Integer, TopCode> topCodes = topCodes(data.resolve("oews/top_codes.csv"));
        Map<Published, List<Path>> sets = new LinkedHashMap<>();
        for (Path file : files(data.resolve("oews"))) {
            Matcher name = FILE_NAME.matcher(String.valueOf(file.getFileName()));
            Scope scope = name.matches() ? SCOPES.get(name.group(1)) : null;
            if (scope == null) {
                throw new RefusedInput(file.getFileName().toString(), 1, null,
                        "the name does not say which table of which year this is");
            }
            int year = Integer.parseInt(name.group(2));
            sets.computeIfAbsent(new Published(year, scope), _ -> new ArrayList<>()).add(file);
        }
        StateTotals totals = new StateTotals(transaction);
        WageSetWriter writer = new WageSetWriter(transaction);
        int setId = 1;
        for (Map.Entry<Published, List<Path>> set : sets.entrySet()) {
            writeSet(setId++, set.getKey(), set.getValue(), topCodes.get(set.getKey().year()), writer, totals);
        }
        totals.requireTheNation();
        transaction.script(Sql.script(WagesLoader.class, "checked_copies.sql"));
        writeTitles(transaction);
    }

    /// A table, which may be in several files.
    private record Published(int year, Scope scope) {}

    private void writeSet(int setId, Published table, List<Path> files, @Nullable TopCode topCode, WageSetWriter writer,
            StateTotals totals) throws RefusedInput {
        int rows = 0;
        for (Path file : files) {
            boolean detailed = DETAILED.matcher(file.toString()).find();
            try (WageFileReader reader = detailed
                    ? WageFileReader.openDetailed(file, topCode)
                    : WageFileReader.open(file, topCode)) {
                rows += writer.write(setId, reader, row -> {
                    note(row, table.scope(), table.year());
                    totals.note(table.scope(), table.year(), row);
                });
            }
        }
        if (table.scope() == Scope.STATE) {
            rows += totals.write(setId, table.year());
        }
        String source = files.stream().map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
        writer.writeSet(setId, new WageSet(table.year(), table.scope(), source, "public-domain", rows), topCode);
    }

    private void note(WageRow row, Scope scope, int year) {
        if (!row.occupationTitle().isEmpty()) {
            noteOccupation(row, year);
        }
        if (!row.areaTitle().isEmpty()) {
            areaTitles.putIfAbsent(row.areaCode(), row.areaTitle());
        }
        industryTitles.merge(row.naicsCode(), new IndustryTitle(scope, year, row.naicsTitle()),
                (old, now) -> now.year() >= old.year() ? now : old);
    }

    private void noteOccupation(WageRow row, int year) {
        int edition = EDITIONS.stream().filter(first -> first <= year).reduce((_, later) -> later).orElseThrow();
        occupationTitles.computeIfAbsent(edition, _ -> new TreeMap<>())
                .put(row.occupation().text(), row.occupationTitle());
    }

    private void writeTitles(Transaction transaction) {
        TableLoader classified = TableLoader.named("classified_title", transaction, "classification", "occ_code",
                "title");
        occupationTitles.forEach((edition, titles) -> titles
                .forEach((code, title) -> classified.add(String.valueOf(edition), code, title)));
        transaction.script(Sql.script(WagesLoader.class, "earlier_codes.sql"));
        TableLoader titles = TableLoader.named("title", transaction, "kind", "code", "language", "form", "title");
        areaTitles.forEach((code, title) -> titles.add("area", code, "en", "official",
                code.equals("99") ? "United States" : title));
        TableLoader industries = TableLoader.named("industry", transaction, "naics_code", "scope", "parent_code");
        industryTitles.forEach((code, industry) -> {
            titles.add("industry", code, "en", "official", industry.title());
            industries.add(code, industry.scope().id(), Naics.parent(code, industry.scope()).orElse(null));
        });
    }

    private static Map<Integer, TopCode> topCodes(Path file) throws RefusedInput {
        Map<Integer, TopCode> topCodes = new HashMap<>();
        TableLoader.read(file, row -> topCodes.put(row.integer("year"),
                new TopCode(row.scaled("hourly", 2), row.scaled("annual", 2))));
        return topCodes;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
