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
    void onePieceIsKeptAsItIs() throws Exception {
        String piece = new String("17.50");
        text.add(piece, place);
        assertThat(text.text()).isSameAs(piece);
    }

    @Test
    void asManyPiecesAsTheCellHasCharactersAreOneText() throws Exception {
        for (int i = 0; i < Limits.CELL_CHARACTERS; i++) {
            text.add(i % 2 == 0 ? "a" : "b", place);
        }
        assertThat(text.text()).hasSize(Limits.CELL_CHARACTERS).startsWith("abab").endsWith("a");
        RefusedInput refused = catchThrowableOfType(RefusedInput.class, () -> text.add("c", place));
        assertThat(refused.problem()).isEqualTo(Problem.CELL_TOO_LONG);
    }

    @Test
    void theNextCellBeginsAnew() throws Exception {
        text.add("a", place);
        text.add("b", place);
        text.clear();
        assertThat(text.text()).isEmpty();
        text.add("c", place);
        assertThat(text.text()).isEqualTo("c");
    }
}
