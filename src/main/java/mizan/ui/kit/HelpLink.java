package mizan.ui.kit;

import javafx.beans.NamedArg;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small question mark at a part of the program: what one may ask there. It asks whoever is above it in the window.
public final class HelpLink extends Button {

    private final String about;

    /// Somebody wants to know.
    public static final class Asked extends Event {

        private static final long serialVersionUID = 1;

        public static final EventType<Asked> ASKED = new EventType<>(Event.ANY, "MIZAN_ASKED");

        private final String about;

        private Asked(String about) {
            super(ASKED);
            this.about = about;
        }

        /// The name of a question, or of a part of the program.
        public String about() {
            return about;
        }
    }

    /// @param about the name of the part, as `questions.txt` beside the help has it
    /// @param words what it is called
    public HelpLink(@NamedArg("about") String about, @NamedArg("words") String words) {
        this.about = about;
        setGraphic(new FontIcon("fth-help-circle"));
        getStyleClass().addAll("flat", "button-icon", "small", "help-link");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words);
        setTooltip(new WrappingTooltip(words));
        setOnAction(_ -> ask(this, about));
    }

    public String about() {
        return about;
    }

    public static void ask(Node from, String about) {
        Event.fireEvent(from, new Asked(about));
    }
}
