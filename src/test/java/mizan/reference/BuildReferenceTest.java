package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mizan.tablefile.RefusedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The build of the reference database on a copy of the real data that is spoilt on purpose.
class BuildReferenceTest {

    private static final String WAGES = "oews/oews_national_2023.csv.gz";

    @TempDir
    private Path folder;

    private Path data;
    private Path database;

    @BeforeEach
    void copyTheDataWithoutTheLargeTables() throws IOException {
        data = folder.resolve("data");
        database = folder.resolve("target/reference.db");
        Path real = Path.of("resources/data");
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = real.relativize(file).toString();
                if (!name.startsWith("oews/oews_") || name.contains("national_2023")
                        || name.contains("national_2010")) {
                    Path copy = data.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void aSecondBuildDoesNothingUntilAnInputChanges() throws Exception {
        assertThat(BuildReference.build(data, database)).isTrue();
        FileTime made = Files.getLastModifiedTime(database);
        assertThat(BuildReference.build(data, database)).isFalse();
        assertThat(Files.getLastModifiedTime(database)).isEqualTo(made);
        Files.writeString(data.resolve("search_synonyms.csv"), "41-9041,Phone Pal,en\n",
                StandardOpenOption.APPEND);
        assertThat(BuildReference.build(data, database)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.64            | -17.64          | line 866, column h_mean: “-17.64” is negative
            17.64            | 17.6.4          | line 866, column h_mean: “17.6.4” is not a number
            17.64,           | ''              | line 866: there are 31 cells where the header has 32
            41-9041,Telemark | 41-9012,Telemark | line 866: the occupation stands here a second time
            """)
    void aSpoiltRowIsNamedAndLeavesNoDatabase(String from, String to, String message) throws Exception {
        List<String> lines = lines(WAGES);
        int line = 0;
        while (!lines.get(line).contains(",41-9041,") || !lines.get(line).contains("detailed")) {
            line++;
        }
        lines.set(line, lines.get(line).replaceFirst(Pattern.quote(from), to));
        write(WAGES, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        String expected = message.replace("866", Integer.toString(line + 1));
        assertRefused("oews_national_2023.csv.gz, " + expected);
    }

    @Test
    void aFileCutInTheMiddleIsNamed() throws Exception {
        byte[] whole = Files.readAllBytes(data.resolve(WAGES));
        Files.write(data.resolve(WAGES), Arrays.copyOf(whole, whole.length / 2));
        assertRefused("cut off");
    }

    @Test
    void aDuplicateKeyInAnyOtherFileIsNamed() throws Exception {
        Path titles = data.resolve("titles_ar.csv");
        List<String> lines = Files.readAllLines(titles);
        lines.add(lines.get(1));
        Files.write(titles, lines);
        assertRefused("titles_ar.csv, line " + lines.size() + ": a row with the same key stands here already");
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Files.delete(data.resolve("claims.csv"));
        assertRefused("claims.csv, line 1");
    }

    @Test
    void anEarlierDatabaseOutlivesAFailedBuild() throws Exception {
        BuildReference.build(data, database);
        byte[] before = Files.readAllBytes(database);
        Files.writeString(data.resolve("search_synonyms.csv"), "occ_code,title,language\nnot-a-code,X,en\n");
        assertRefusedKeeping("search_synonyms.csv, line 2, column occ_code: “not-a-code” is no occupation code");
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            areas/oews_2024_area_county_map.csv.gz | AK,Aleutians East Borough,200006,   | AK,Aleutians East Borough,200099, | line 2, column area: there is no such place
            areas/oews_2024_area_county_map.csv.gz | AK,Aleutians East Borough,          | XX,Aleutians East Borough,        | line 2, column state_ab: there is no such place
            areas/oews_2024_area_county_map.csv.gz | AK,Aleutians East Borough,          | AK,Aleutians Northeast Borough,   | line 2: “Aleutians Northeast” has no Arabic name
            areas/oews_areas_2025_with_rpp_2024.csv.gz | area,AL,nonmetro                | area,ZZ,nonmetro                  | line 2, column states: there is no such state
            areas/oews_areas_2025_with_rpp_2024.csv.gz | area,AL,nonmetro                | area,AL,countryside               | line 2, column kind: it is neither metro nor nonmetro
            areas/oews_areas_2025_with_rpp_2024.csv.gz | 0100001,Northwest               | 0199999,Northwest                 | line 2: “0199999” has no Arabic name
            prices/bea_rpp_state_2024.csv.gz       | AK,Alaska                           | QQ,Alaska                         | line 2, column prim_state: there is no such state
            """)
    void aPlaceThatIsNowhereElseIsNamed(String file, String from, String to, String message) throws Exception {
        String text = String.join("\n", lines(file));
        assertThat(text).contains(from);
        write(file, text.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8));
        assertRefused(file.substring(file.indexOf('/') + 1) + ", " + message);
    }

    @Test
    void statesThatAreNotTheNationTogetherAreRefused() throws Exception {
        String states = "oews/oews_state_2025_detailed.csv.gz";
        for (String name : List.of(states, "oews/oews_national_2025.csv.gz")) {
            Files.copy(Path.of("resources/data").resolve(name), data.resolve(name));
        }
        assertThat(BuildReference.build(data, database)).isTrue();
        Files.delete(database);
        // Wyoming has about a thousandth of the jobs of the nation: a tenth of these is more than rounding.
        List<String> lines = lines(states).stream().map(line -> {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells[0].equals("56") && !cells[5].isEmpty()) {
                cells[5] = String.format(Locale.ROOT, "%.3f", Double.parseDouble(cells[5]) * 1.1);
            }
            return String.join(",", cells);
        }).toList();
        write(states, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertRefused("the nation has 155495730");
        Files.delete(data.resolve("oews/oews_national_2025.csv.gz"));
        assertRefused("the nation has 0");
    }

    private void assertRefused(String message) {
        assertRefusedKeeping(message);
        assertThat(database).doesNotExist();
    }

    private void assertRefusedKeeping(String message) {
        assertThatThrownBy(() -> BuildReference.build(data, database)).isInstanceOf(RefusedInput.class)
                .hasMessageContaining(message);
        assertThat(database.resolveSibling("reference.db.unfinished")).doesNotExist();
    }

    private List<String> lines(String name) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(data.resolve(name)))) {
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    private void write(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        Files.write(data.resolve(name), bytes.toByteArray());
    }
}
