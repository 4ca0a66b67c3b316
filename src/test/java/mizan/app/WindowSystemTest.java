package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowSystemTest extends UiTest {

    @Test
    void passesOnTheScorecardsThatTheDesktopHandsOver() {
        List<List<Path>> heard = new ArrayList<>();
        listening(heard, new EventHandler(), (system, handler) -> {
            handler.handleOpenFilesAction(system, 0, new String[]{"/home/a/one.mizan", "/home/a/letter.odt"});
            handler.handleOpenFilesAction(system, 0, new String[]{"-psn_0_12345"});
        });
        assertThat(heard).containsExactly(List.of(Path.of("/home/a/one.mizan")));
    }

    @Test
    void leavesToJavaFxWhatItHeardBefore() {
        List<String> heard = new ArrayList<>();
        EventHandler before = new EventHandler() {
            @Override
            public void handleQuitAction(Application system, long time) {
                heard.add("quit");
            }

            @Override
            public void handlePreferencesChanged(Map<String, Object> preferences) {
                heard.add("preferences");
            }
        };
        listening(new ArrayList<>(), before, (system, handler) -> {
            handler.handleQuitAction(system, 0);
            handler.handlePreferencesChanged(Map.of());
        });
        assertThat(heard).containsExactly("quit", "preferences");
    }

    @Test
    void namesTheWindows() {
        String name = onScreenThread(() -> {
            WindowSystem.nameWindows();
            return Application.GetApplication().getName();
        });
        assertThat(name).isEqualTo("Mizan");
    }

    private interface Events {
        void send(Application system, EventHandler handler);
    }

    private static void listening(List<List<Path>> heard, EventHandler before, Events events) {
        onScreenThread(() -> {
            Application system = Application.GetApplication();
            EventHandler own = system.getEventHandler();
            try {
                system.setEventHandler(before);
                WindowSystem.listen(heard::add);
                events.send(system, system.getEventHandler());
            } finally {
                system.setEventHandler(own);
            }
            return system;
        });
    }
}
