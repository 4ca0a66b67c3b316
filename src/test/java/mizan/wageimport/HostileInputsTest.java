package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file is, there is one clear sentence about it, and the store is as before to the last bit.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputsTest {

    private Path folder;
    private Path wages;
    private WageImporter importer;

    @BeforeAll
    void haveSomethingToLose(@TempDir Path shared) throws Exception {
        folder = shared;
        wages = folder.resolve("wages.db");
        importer = new WageImporter(new WageStore(Path.of(System.getProperty("mizan.reference")), wages), folder,
                InstantSource.system());
        Path good = Files.write(folder.resolve("national_M2026_dl.xlsx"),
                XlsxMaker.of("national_M2026_dl", HostileInputs.table(5)).bytes());
        importer.store(List.of(good), Choices.none(), (_, _) -> {}, () -> false);
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentenceAndLeavesTheStoreAsItWas() {
        return HostileInputs.all()
                .entrySet()
                .stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> {
                    HostileInputs.Input made = input.getValue();
                    Path file = Files.write(Files.createTempDirectory(folder, "case").resolve(made.name()),
                            made.content().get());
                    assertRefused(file, made.problem());
                    Files.delete(file);
                }));
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(HostileInputs.all()).hasSizeGreaterThan(80);
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        assertRefused(Files.createDirectory(folder.resolve("national_M2023_dl.xlsx")), Problem.FOLDER);
    }

    @Test
    void aFileThatIsGoneOrClosedToUsIsSaidToBe() throws Exception {
        assertRefused(folder.resolve("none.xlsx"), Problem.NO_SUCH_FILE);
        Path closed = Files.writeString(folder.resolve("closed.csv"), "x",
                StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        // The one who may read everything finds a text that is no table.
        assertRefused(closed, Files.isReadable(closed) ? Problem.NO_TABLE_INSIDE : Problem.NO_ACCESS);
    }

    @Test
    void theCodesOfAnotherYearAreNoticed() throws Exception {
        Path other = Files.copy(Path.of("resources/data/oews/oews_national_2015.csv.gz"),
                folder.resolve("national_M2023_dl.csv.gz"));
        assertRefused(other, Problem.OTHER_CODES);
    }

    private void assertRefused(Path file, Problem problem) throws IOException {
        byte[] before = Files.readAllBytes(wages);
        RefusedInput refused = catchThrowableOfType(RefusedInput.class,
                () -> importer.store(List.of(file), Choices.none(), (_, _) -> {}, () -> false));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problem()).as(refused.getMessage()).isEqualTo(problem);
        assertThat(refused.details()).as("words of one language").noneMatch(
                detail -> detail instanceof String words && words.matches("[\\d.,]+ [A-Za-z]+"));
        assertThat(refused.getMessage()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(1_000);
        assertThat(Arrays.equals(Files.readAllBytes(wages), before)).as("the store is unchanged").isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("import"))).isEmpty();
        }
    }
}
