package mizan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;
import org.junit.jupiter.api.Test;

/// What a person chose before comes first, told apart, and never before what answers much better.
class SearchHistoryTest {

    private static final SocCode NURSES = new SocCode("29-1141");
    private static final SocCode AIDES = new SocCode("31-1131");
    private static final SocCode COOKS = new SocCode("35-2014");

    private final StringProperty setting = new SimpleStringProperty("");
    private final SearchHistory chosen = new SearchHistory(setting);

    @Test
    void theLastChoiceIsFirstAmongThoseMadeAsOften() {
        chosen.note(NURSES);
        chosen.note(AIDES);
        assertThat(chosen.codes()).containsExactly(AIDES, NURSES);
        assertThat(setting.get()).isEqualTo("31-1131:1 29-1141:1");
    }

    @Test
    void whatIsChosenOftenComesBeforeWhatWasChosenOnceSince() {
        chosen.note(NURSES);
        chosen.note(NURSES);
        chosen.note(AIDES);
        assertThat(chosen.codes()).containsExactly(NURSES, AIDES);
    }

    @Test
    void aFindThatWasChosenComesFirstAndIsToldApart() {
        chosen.note(AIDES);
        List<Find> ordered = chosen.first(List.of(find(NURSES, 1), find(AIDES, 0.8)));
        assertThat(ordered).extracting(find -> find.occupation().code()).containsExactly(AIDES, NURSES);
        assertThat(ordered).extracting(Find::because).containsExactly(Because.CHOSEN_BEFORE, Because.FOUND);
    }

    @Test
    void butNotBeforeOneThatAnswersMuchBetter() {
        chosen.note(COOKS);
        assertThat(chosen.first(List.of(find(NURSES, 1), find(COOKS, 0.4))).getFirst().occupation().code())
                .isEqualTo(NURSES);
    }

    @Test
    void keepsTheLastTwentyAndPassesOverWhatItCannotRead() {
        IntStream.range(0, 30).forEach(i -> chosen.note(new SocCode("11-10" + (10 + i))));
        assertThat(chosen.codes()).hasSize(20);
        setting.set("nonsense 29-1141:x 29-1141:2");
        assertThat(chosen.codes()).containsExactly(NURSES);
    }

    private static Find find(SocCode code, double worth) {
        return new Find(new Occupation(code, OccupationGroup.DETAILED, ""), "", "", 0, worth, Because.FOUND);
    }
}
