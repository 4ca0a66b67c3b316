package mizan.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;
import mizan.i18n.Language;
import mizan.settings.Theme;
import mizan.ui.session.Navigation.Stop;

/// Shows everything once in the real window, without anybody at the keys: the package's ahead-of-time cache learns from
/// it what a start and a walk through the screens need.
final class Tour extends AnimationTimer {

    /// Long enough for the answers to come and for what they change to be painted.
    private static final int PULSES_AT_EACH = 20;

    private final Iterator<Runnable> steps;
    private final Runnable ended;
    private int pulses;

    private Tour(List<Runnable> steps, Runnable ended) {
        this.steps = steps.iterator();
        this.ended = ended;
    }

    /// Changes what the program remembers: for a data folder of its own only.
    ///
    /// @param ended called once at the end, on the JavaFX thread
    static void walk(Program program, Runnable ended) {
        List<Runnable> steps = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                steps.add(() -> program.settings().language().set(language));
                steps.add(() -> program.settings().theme().set(theme));
                SnapshotScene.all().forEach(sight -> steps.add(() -> {
                    program.session().navigation().go(Stop.at(sight.screen()));
                    sight.arrange().accept(program);
                }));
            }
        }
        new Tour(steps, ended).start();
    }

    @Override
    public void handle(long now) {
        if (++pulses % PULSES_AT_EACH != 0) {
            return;
        }
        if (steps.hasNext()) {
            steps.next().run();
        } else {
            stop();
            ended.run();
        }
    }
}
