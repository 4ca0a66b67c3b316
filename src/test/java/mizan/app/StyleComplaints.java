package mizan.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Listens to what JavaFX has to say about style sheets: names that nobody defines, values that are none.
final class StyleComplaints extends Handler {

    private final Logger styles = Logger.getLogger("javafx.css");
    private final List<String> heard = new CopyOnWriteArrayList<>();

    StyleComplaints() {
        styles.addHandler(this);
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void publish(LogRecord complaint) {
        heard.add(complaint.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        styles.removeHandler(this);
    }
}
