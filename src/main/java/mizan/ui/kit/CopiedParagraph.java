package mizan.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import mizan.text.Paragraph;

/// A paragraph that the keyboard comes to, so that a screen reader reads it, and whose words can be taken along: by its
/// menu or with Ctrl+C. Not letter by letter: JavaFX has no text to select from that breaks lines of Arabic rightly.
public final class CopiedParagraph extends Paragraph {

    private static final KeyCombination COPY_KEYS = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final MenuItem copy = new MenuItem();

    public CopiedParagraph() {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        copy.setAccelerator(COPY_KEYS);
        copy.setOnAction(_ -> copy());
        setContextMenu(new ContextMenu(copy));
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY_KEYS.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// What the menu says.
    public String getCopyText() {
        return copy.getText();
    }

    public void setCopyText(String text) {
        copy.setText(text);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getWords());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
