package mizan.ui.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.kit.FigureText;
import org.junit.jupiter.api.Test;

/// A curve whose points the program does not vouch for says so.
class OwnFilesTest {

    private final OwnFiles files = new OwnFiles(
            new FigureText(new Messages(Language.ENGLISH), new Formats(Language.ENGLISH, NumberingSystem.LATIN)),
            new InstalledYears(List.of(new WageSet(2014, Scope.NATIONAL, "national_2014.csv", "public-domain", 1, true),
                    new WageSet(2013, Scope.NATIONAL, "national_M2013_dl.xlsx", "public-domain", 1))));

    @Test
    void theYearsOfThePersonsFilesAreNamed() {
        assertThat(files.after("BLS.", Scope.NATIONAL, IntStream.of(2014, 2013, 2014))
                .replaceAll("[\u200E\u2068\u2069]", "")
                .replace('\u00A0', ' '))
                .isEqualTo("BLS. Of your own files, not checked by Mizan: national_2014.csv, May 2014.");
        assertThat(files.after("BLS.", Scope.STATE, IntStream.of(2014))).isEqualTo("BLS.");
        assertThat(files.after("BLS.", Scope.NATIONAL, IntStream.of(2013))).isEqualTo("BLS.");
    }
}
