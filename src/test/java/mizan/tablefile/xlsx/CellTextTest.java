package mizan.tablefile.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private final FileLocation place = new FileLocation("file.xlsx", "sheet", 1);
    private final CellText text = new CellText();

    @Test
    void asManyPiecesAsTheCellHasCharactersAreOneText() throws Exception {
        for (int i = 0; i < Limits.CELL_CHARACTERS; i++) {
            add(i % 2 == 0 ? "a" : "b");
        }
        assertThat(text.text()).hasSize(Limits.CELL_CHARACTERS).startsWith("abab").endsWith("a");
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> add("c"));
        assertThat(refused.problem()).isEqualTo(Problem.CELL_TOO_LONG);
    }

    @Test
    void theNextCellBeginsAnew() throws Exception {
        add("a");
        add("b");
        text.clear();
        assertThat(text.text()).isEmpty();
        add("c");
        assertThat(text.text()).isEqualTo("c");
    }

    private void add(String piece) throws RefusedInput {
        text.add(piece.toCharArray(), 0, piece.length(), place);
    }
}
