package mizan.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mizan.domain.occupation.SocCode;
import mizan.ui.session.Tray.Entry;
import org.junit.jupiter.api.Test;

class TrayTest {

    private static final SocCode A = new SocCode("11-1011");
    private static final SocCode B = new SocCode("15-1232");
    private static final SocCode C = new SocCode("41-9041");

    private final StringProperty remembered = new SimpleStringProperty("11-1011 nonsense 15-1232 11-1011");
    private final Tray tray = new Tray(remembered);

    @Test
    void startsWithWhatIsRememberedAndLeavesOutWhatIsNoCode() {
        assertThat(tray.entries()).containsExactly(new Entry(A, 0), new Entry(B, 1));
    }

    @Test
    void anOccupationKeepsItsColourWhenAnotherLeavesAndTheFreedOneIsTakenNext() {
        tray.remove(A);
        assertThat(tray.entries()).containsExactly(new Entry(B, 1));
        tray.add(C);
        assertThat(tray.entries()).containsExactly(new Entry(B, 1), new Entry(C, 0));
        assertThat(remembered.get()).isEqualTo("15-1232 41-9041");
    }

    @Test
    void holdsSixAndRefusesASeventh() {
        for (int i = 2; i < Tray.CAPACITY; i++) {
            assertThat(tray.add(new SocCode("11-100" + i))).isTrue();
        }
        assertThat(tray.full()).isTrue();
        assertThat(tray.add(C)).isFalse();
        assertThat(tray.add(A)).as("one that is there already").isTrue();
        assertThat(tray.entries()).hasSize(Tray.CAPACITY);
    }

    @Test
    void whatWasTakenOutComesBackAsItWas() {
        List<Entry> before = List.copyOf(tray.entries());
        tray.remove(A);
        tray.restore(before);
        assertThat(tray.entries()).isEqualTo(before);
    }
}
