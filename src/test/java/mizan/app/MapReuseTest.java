package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.settings.Theme;
import mizan.statemap.StateMap;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The map of another occupation is told by what is there already: styles of new nodes take longer than all else.
@NullUnmarked
class MapReuseTest extends UiTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    private static final SocCode SERVICE = new SocCode("43-4051");

    @ParameterizedTest
    @ValueSource(strings = {"#legend", ".article-lines", "#occupation", "#map"})
    void anotherOccupationMakesNothingAnew(String part) {
        openMap();
        choose(SERVICE);
        choose(TELEMARKETERS);
        List<Node> before = allIn(part);
        assertThat(before).hasSizeGreaterThan(3);
        choose(SERVICE);
        choose(TELEMARKETERS);
        assertThat(allIn(part)).as(part).isEqualTo(before);
    }

    @Test
    void aBorderSaysWhatIsMeantChosenAndHome() {
        openMap();
        Paint plain = border("#state-TX");
        assertThat(border("#state-OK")).isEqualTo(plain);
        onScreenThread(() -> {
            StateMap map = node("#map", StateMap.class);
            map.home().set("48");
            map.selected().set("40");
            return null;
        });
        Paint home = border("#state-TX");
        Paint chosen = border("#state-OK");
        assertThat(List.of(plain, home, chosen)).doesNotHaveDuplicates();
        mean("40");
        assertThat(border("#state-OK")).isNotIn(plain, chosen);
        mean("");
        assertThat(border("#state-OK")).isEqualTo(chosen);
        onScreenThread(() -> {
            settings.theme().set(Theme.DARK);
            Appearance.of(settings).apply(scene(), Language.ENGLISH);
            scene().getRoot().applyCss();
            return null;
        });
        assertThat(border("#state-OK")).as("in the dark look").isNotEqualTo(chosen);
    }

    private void mean(String code) {
        onScreenThread(() -> {
            node("#map", StateMap.class).meant().set(code);
            return null;
        });
    }

    private Paint border(String region) {
        return onScreenThread(() -> ((Shape) scene().getRoot().lookup(region + " .region-shape")).getStroke());
    }

    private void openMap() {
        settings.screen().set(Screen.MAP.id());
        open();
    }

    private void choose(SocCode code) {
        onScreenThread(() -> {
            program().map().choose(code);
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return null;
        });
        settle();
    }

    private List<Node> allIn(String part) {
        return onScreenThread(() -> {
            List<Node> all = new ArrayList<>();
            collect(scene().getRoot().lookup(part), all);
            // The mark of an occupation is made as it is shown.
            all.removeIf(node -> node.getClass().getSimpleName().equals("SeriesMark"));
            return all;
        });
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
