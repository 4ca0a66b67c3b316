package mizan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void namesBecomeNumbersInTheOrderOfTheirFirstUse() {
        Sql sql = Sql.parse("SELECT a FROM t WHERE a = :first AND b = :second OR c = :first");
        assertThat(sql.text()).isEqualTo("SELECT a FROM t WHERE a = ?1 AND b = ?2 OR c = ?1");
        assertThat(sql.parameters()).containsExactly("first", "second");
    }

    @Test
    void commentsAndQuotedTextsAreLeftAlone() {
        Sql sql = Sql.parse("-- not :this\nSELECT ':nor_this', x FROM t WHERE x = :this_one");
        assertThat(sql.text()).isEqualTo("-- not :this\nSELECT ':nor_this', x FROM t WHERE x = ?1");
    }
}
