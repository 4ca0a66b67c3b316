package mizan.app;

import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;

/// Goes to the profiles of occupations.
@NullUnmarked
abstract class CareersWalk extends UiTest {

    final void openProfile(String code) {
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, code));
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return null;
        });
    }

    final Stop here() {
        return program().session().navigation().here();
    }
}
