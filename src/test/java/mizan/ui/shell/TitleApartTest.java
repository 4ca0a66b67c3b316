package mizan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles that begin alike lose the words that tell nothing.
@NullUnmarked
class TitleApartTest {

    @ParameterizedTest
    @CsvSource({"Computer User Support Specialists, Computer Network Support Specialists, … User Support Specialists",
            "Telemarketers, Computer Network Support Specialists, Telemarketers",
            "Nurses, Nurses, Nurses",
            "'Sales Agents, $19.00', Sales Agents, … $19.00",
            "Sales Agents, 'Sales Agents, $19.00', Sales Agents",
            "Sales, Sales Managers, Sales",
            "Computers, Computer Programmers, Computers",
            "اختصاصيو دعم المستخدمين, اختصاصيو دعم الشبكات, … المستخدمين"})
    void theWordsThatAnotherBeginsWithAreLeftOut(String name, String other, String apart) {
        assertThat(TitleApart.of(name, List.of("Teachers", other))).isEqualTo(apart);
    }
}
