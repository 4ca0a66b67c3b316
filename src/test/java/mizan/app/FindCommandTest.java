package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--find` prints what the search offers.
class FindCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsEachFindWithQueryRankCodeTitleAndMatchedTitle() throws Exception {
        List<String> lines = find("", "--find", "surgeons", "--lang", "en");
        assertThat(lines.getFirst()).isEqualTo("surgeons\t1\t29-1249\tSurgeons, All Other\tSurgeon");
        assertThat(lines.get(1)).startsWith("surgeons\t2\t");
    }

    @Test
    void takesOneQueryALineFromStandardInputAndAnswersInTheLanguageAskedFor() throws Exception {
        List<String> lines = find("كاشير\n\nzzqqxx\n", "--find", "-", "--lang", "ar");
        assertThat(lines.getFirst()).isEqualTo("كاشير\t1\t41-2011\tأمناء الصندوق\tكاشير");
        assertThat(lines).allMatch(line -> line.startsWith("كاشير\t"));
    }

    private List<String> find(String in, String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options options = Options.parse(arguments);
        int code = FindCommand.run(options,
                Start.prepared(Options.parse("--data-dir", folder.resolve("data").toString()), Map.of()),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.US_ASCII));
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
