package mizan.settings;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import mizan.domain.pay.PayBasis;
import mizan.ui.session.Session;

/// Remembered settings: whatever the file is, the program starts, and what it keeps then is there again.
class SettingsFuzz {

    private static final Path FOLDER = folder();

    private static Path folder() {
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            return Files.createTempDirectory("mizan-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void opens(byte[] content) throws IOException {
        Path file = Files.write(FOLDER.resolve("settings.properties"), content);
        Map<String, String> kept;
        try (SettingsFile open = SettingsFile.open(file)) {
            Session session = new Session(open.settings());
            session.vintage().getValue();
            session.myPay().getValue();
            PayBasis basis = open.settings().payBasis().get();
            open.settings().payBasis().set(basis == PayBasis.HOURLY ? PayBasis.ANNUAL : PayBasis.HOURLY);
            kept = open.settings().written();
        }
        try (SettingsFile again = SettingsFile.open(file)) {
            if (again.unreadable().isPresent() || !inUtf8(again.settings().written()).equals(inUtf8(kept))) {
                throw new IllegalStateException("kept: " + kept + ", read: " + again.settings().written());
            }
        }
    }

    /// Half a character, which no keyboard types, becomes a question mark.
    private static Map<String, String> inUtf8(Map<String, String> values) {
        Map<String, String> written = new TreeMap<>(values);
        written.replaceAll((_, value) -> new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        return written;
    }
}
