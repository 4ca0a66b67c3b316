package mizan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One name means one thing in the whole program; types nested in their owner are free.
class NamesTest {

    private static final Path PROGRAM = Path.of("src/main/java");

    @Test
    void noSimpleNameStandsForTwoTypes() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            Map<String, List<Path>> byName = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(file -> String.valueOf(file.getFileName())));
            assertThat(byName).hasSizeGreaterThan(100);
            assertThat(byName.values()).filteredOn(same -> same.size() > 1).isEmpty();
        }
    }
}
