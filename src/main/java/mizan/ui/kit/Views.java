package mizan.ui.kit;

import java.util.List;
import javafx.scene.Parent;

/// Makes the views of the program from their FXML files.
public interface Views {

    /// A view with its controllers, those of included files too.
    record Loaded(Parent root, List<View> controllers) {

        public void dispose() {
            controllers.forEach(View::dispose);
        }
    }

    /// @param controller a class named `XController` with a file `x.fxml` in its package
    Loaded load(Class<? extends View> controller);
}
