package mizan.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mizan.domain.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

class ScorecardListTest {

    private final ScorecardList cards = ScorecardList.NONE.add(SampleCards.plain("a", "A"))
            .add(SampleCards.plain("b", "B"))
            .add(SampleCards.plain("c", "C"));

    private static String order(ScorecardList cards) {
        return String.join("", cards.active().stream().map(Scorecard::name).toList());
    }

    @Test
    void aCopyStandsBehindItsCard() {
        assertThat(order(cards.duplicate("a", "x", "X"))).isEqualTo("AXBC");
        assertThat(cards.duplicate("a", "x", "X").card("x").orElseThrow().answers())
                .isEqualTo(cards.card("a").orElseThrow().answers());
    }

    @Test
    void onlyAnArchivedCardIsDeleted() {
        assertThat(cards.delete("b")).isEqualTo(cards);
        ScorecardList archived = cards.archive("b");
        assertThat(order(archived)).isEqualTo("AC");
        assertThat(archived.archived()).extracting(Scorecard::id).containsExactly("b");
        assertThat(archived.unarchive("b")).isEqualTo(cards);
        assertThat(archived.delete("b").card("b")).isEmpty();
    }

    @Test
    void movingCountsTheCardsThatAreSeen() {
        assertThat(order(cards.move("a", 2))).isEqualTo("BCA");
        assertThat(order(cards.move("a", 1))).isEqualTo("BAC");
        assertThat(order(cards.move("c", 0))).isEqualTo("CAB");
        assertThat(order(cards.archive("b").move("a", 1))).isEqualTo("CA");
        assertThat(cards.archive("b").move("b", 0)).isEqualTo(cards.archive("b"));
    }

    @Test
    void twoCardsOfOneIdAreRefused() {
        assertThatThrownBy(() -> cards.add(SampleCards.plain("a", "again")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
