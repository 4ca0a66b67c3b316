package mizan.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationTree;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// How long it takes to open the profile of an occupation, one after the other, from the wish to the picture: the
/// questions, the building of the page, and its drawing without a graphics card. Run by hand, on a quiet machine.
final class ProfileBench {

    private static final int WARM_UP = 150;

    private ProfileBench() {}

    static void main() throws Exception {
        Headless start = Headless.start(Options.of(Options.Task.SELF_CHECK), Map.of());
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            run(start);
            done.complete(null);
        });
        done.join();
        System.exit(0);
    }

    private static void run(Headless start) {
        Program program = start.program();
        program.session().navigation().go(Stop.at(Screen.CAREERS));
        Scene scene = new Scene(program.shellView().root(), 1280, 800);
        Appearance.usual(false).apply(scene, program.settings().language().get());
        WritableImage picture = new WritableImage(1280, 800);
        List<SocCode> codes = new OccupationTree(start.database()).ask(2023, "en")
                .stream()
                .map(entry -> entry.occupation().code())
                .toList();
        double[] build = new double[codes.size()];
        double[] paint = new double[codes.size()];
        for (int i = 0; i < codes.size(); i++) {
            long begin = System.nanoTime();
            program.session().navigation().go(new Stop(Screen.CAREERS, codes.get(i).text()));
            long built = System.nanoTime();
            scene.snapshot(picture);
            build[i] = (built - begin) / 1e6;
            paint[i] = (System.nanoTime() - built) / 1e6;
        }
        print("questions and page", build);
        print("layout and drawing", paint);
    }

    private static void print(String what, double[] millis) {
        double[] warm = Arrays.copyOfRange(millis, WARM_UP, millis.length);
        Arrays.sort(warm);
        System.out.printf("%s: median %.1f ms, 95th percentile %.1f ms, of %d%n", what, warm[warm.length / 2],
                warm[(int) (warm.length * 0.95)], warm.length);
    }
}
