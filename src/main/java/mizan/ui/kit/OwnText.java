package mizan.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The text of a field, which is the person's own while they type. What would be written from elsewhere meanwhile is not:
/// whoever writes follows the focus of the field too, and so writes when the person has left it.
///
/// A text that changes under the caret takes away what was typed, and the field fails where that happens within a key.
public final class OwnText {

    private final TextInputControl field;
    private boolean typing;
    private boolean writing;

    /// To be made before anybody else listens to the field: what follows from a key is told while it is handled.
    public OwnText(TextInputControl field) {
        this.field = field;
        field.textProperty().subscribe((_, _) -> typing |= field.isFocused() && !writing);
        field.focusedProperty().subscribe((_, _) -> finish());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                finish();
            }
        });
    }

    /// Lets be written what the person wants there in place of what they typed, such as something that they take.
    public void finish() {
        typing = false;
    }

    /// Lets the field and the value say the same, at first what the value says.
    ///
    /// @param subscriptions of the view that the field is in
    public static void bind(TextInputControl field, StringProperty value, Subscriptions subscriptions) {
        OwnText own = new OwnText(field);
        own.write(value.get());
        subscriptions.add(field.textProperty().subscribe((_, text) -> value.set(text)));
        subscriptions.later(() -> own.write(value.get()), value, field.focusedProperty());
    }

    /// Whether the person has typed since they came to the field, or pressed Enter there.
    public boolean typing() {
        return typing;
    }

    /// Says the text, unless the person is typing.
    public void write(String text) {
        if (!typing) {
            replace(text);
        }
    }

    /// Says the text in any case, as where the field is about something else from now on.
    public void replace(String text) {
        finish();
        if (!text.equals(field.getText())) {
            writing = true;
            field.setText(text);
            writing = false;
        }
    }
}
