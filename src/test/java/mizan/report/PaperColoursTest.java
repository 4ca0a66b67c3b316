package mizan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// On paper everything has the colour that it has on screen, in the light look.
class PaperColoursTest {

    @Test
    void paperHasTheColoursOfTheLightLook() throws IOException {
        Map<String, Color> tokens = Pattern.compile("-mizan-([a-z0-9-]+): (#[0-9a-f]{6});")
                .matcher(Files.readString(Path.of("resources/mizan/ui/theme/tokens-light.css")))
                .results()
                .collect(Collectors.toMap(token -> token.group(1), token -> Color.web(token.group(2))));
        assertThat(SeriesMarks.COLOURS)
                .isEqualTo(IntStream.range(0, 6).mapToObj(series -> tokens.get("series-" + series)).toList());
        assertThat(ReportColours.BLACK).isEqualTo(tokens.get("ink"));
        assertThat(ReportColours.MUTED).isEqualTo(tokens.get("ink-muted"));
        assertThat(ReportColours.ACCENT).isEqualTo(tokens.get("accent"));
        assertThat(ReportColours.GROUND).isEqualTo(tokens.get("ground"));
    }
}
