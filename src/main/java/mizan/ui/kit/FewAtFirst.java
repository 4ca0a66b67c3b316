package mizan.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;

/// How much of a long list is shown: a file may bring thousands of cards, and each takes time to be made and laid out.
public final class FewAtFirst {

    private final FigureText figureText;
    private final String key;
    private final int page;
    private final Button more = new Button();
    private int most;

    /// @param key of the button's words, counted
    /// @param page as many as are added at once
    public FewAtFirst(FigureText figureText, String key, int page) {
        this.figureText = figureText;
        this.key = key;
        this.page = page;
        this.most = page;
        more.getStyleClass().setAll("button", "flat", "accent");
    }

    public <T> List<T> of(List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /// What brings more of them; empty if there are no more.
    ///
    /// @param show shows the list anew
    public Optional<Button> more(int all, Runnable show) {
        int rest = all - most;
        if (rest <= 0) {
            return Optional.empty();
        }
        more.setText(figureText.messages().counted(key, rest, figureText.formats().count(rest)));
        more.setOnAction(_ -> {
            most += page;
            show.run();
        });
        return Optional.of(more);
    }
}
