package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mizan.i18n.Language;
import mizan.settings.Theme;
import mizan.wageimport.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void withoutOptionsTheWindowOpensAsRemembered() throws Exception {
        assertThat(Options.parse()).isEqualTo(Options.of(Options.Task.WINDOW));
    }

    @Test
    void allOptionsAreUnderstoodInAnyOrder() throws Exception {
        assertThat(Options.parse("--theme", "dark", "--snapshot", "out", "--data-dir", "data", "--lang", "ar"))
                .isEqualTo(new Options(Options.Task.SNAPSHOT, Optional.of("out"), Optional.of(Path.of("data")),
                        Optional.of(Language.ARABIC), Optional.of(Theme.DARK), Choices.none(), List.of()));
    }

    @Test
    void filesOfScorecardsAreOpened() throws Exception {
        assertThat(Options.parse("a.mizan", "--lang", "ar", "/b c/ع.MIZAN").files())
                .containsExactly(Path.of("a.mizan"), Path.of("/b c/ع.MIZAN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nonsense       | unknown option --nonsense
            file.txt         | unknown option file.txt
            --lang           | --lang needs a value
            --lang fr        | --lang takes en or ar, not fr
            --theme blue     | --theme takes light or dark, not blue
            --data-dir       | --data-dir needs a value
            --report         | --report needs a value
            --snapshot --lang | --snapshot needs a value
            --tour           | --tour needs a --data-dir of its own
            """)
    void whatIsNotUnderstoodIsSaidInOneLine(String arguments, String message) {
        assertThatThrownBy(() -> Options.parse(arguments.strip().split(" "))).isInstanceOf(Options.Misused.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void takesWhatToFindOrStandardInput() throws Exception {
        assertThat(Options.parse("--find", "police officer", "--lang", "ar").wanted()).isEqualTo("police officer");
        assertThat(Options.parse("--find", "-").task()).isEqualTo(Options.Task.FIND);
        assertThat(Options.parse("--find", "-").wanted()).isEqualTo("-");
        assertThatThrownBy(() -> Options.parse("--find")).hasMessageContaining("--find needs a value");
    }
}
