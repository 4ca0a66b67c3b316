package mizan.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import mizan.ui.session.Navigation.Stop;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final Stop START = Stop.at(Screen.COMPARE);
    private static final Stop INSIDE = new Stop(Screen.COMPARE, "51");
    private static final Stop DATA = Stop.at(Screen.DATA);

    private final Navigation navigation = new Navigation(START);

    @Test
    void backAndForwardRetraceTheWay() {
        navigation.go(INSIDE);
        navigation.go(DATA);
        navigation.back();
        assertThat(navigation.here()).isEqualTo(INSIDE);
        navigation.back();
        assertThat(navigation.here()).isEqualTo(START);
        navigation.back();
        assertThat(navigation.here()).as("there is nothing further back").isEqualTo(START);
        navigation.forward();
        navigation.forward();
        assertThat(navigation.here()).isEqualTo(DATA);
        assertThat(navigation.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void goingSomewhereElseForgetsTheWayForward() {
        navigation.go(INSIDE);
        navigation.back();
        navigation.go(DATA);
        assertThat(navigation.canGoForwardProperty().get()).isFalse();
        navigation.back();
        assertThat(navigation.here()).isEqualTo(START);
    }

    @Test
    void goingWhereOneIsChangesNothing() {
        navigation.go(START);
        assertThat(navigation.canGoBackProperty().get()).isFalse();
    }
}
