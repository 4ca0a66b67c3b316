package mizan.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import mizan.export.Sheet;

/// What a person can take away of a view: the card as a picture, the figures behind it as a table.
///
/// @param card its first child is the head of the card, or the title
/// @param name what it shows just now, for the name of a file
/// @param figures the figures behind it just now; empty if there are none
/// @param chosen which rows of them are chosen, from 0; none if it has no table in which rows are
/// @param caption what its picture must say where nothing else of the screen is seen
/// @param offered what else the menu of the card offers just now, at first
public record Exportable(Pane card, Supplier<String> name, Supplier<Optional<Sheet>> figures,
        Supplier<List<Integer>> chosen, Supplier<Caption> caption, Supplier<List<MenuItem>> offered) {

    /// What on the screen only stands around a card: of whom it is, and what is told.
    ///
    /// @param whose none where the card itself names them
    /// @param what measure, unit and place; may be empty
    public record Caption(List<Named> whose, String what) {

        static final Caption NONE = new Caption(List.of(), "");
    }

    /// @param series the colour and mark that it has on the card; empty for none
    public record Named(OptionalInt series, String title) {}

    public Exportable(Pane card, Supplier<String> name, Supplier<Optional<Sheet>> figures,
            Supplier<List<Integer>> chosen) {
        this(card, name, figures, chosen, () -> Caption.NONE, List::of);
    }

    public Exportable(Pane card, Supplier<String> name, Supplier<Optional<Sheet>> figures) {
        this(card, name, figures, List::of);
    }

    public Exportable captioned(Supplier<Caption> words) {
        return new Exportable(card, name, figures, chosen, words, offered);
    }

    public Exportable offering(Supplier<List<MenuItem>> items) {
        return new Exportable(card, name, figures, chosen, caption, items);
    }

    /// With a table on the card, whose rows are those of the figures.
    public Exportable with(TableView<?> table) {
        return new Exportable(card, name, figures,
                () -> table.getSelectionModel().getSelectedIndices().stream().filter(row -> row >= 0).sorted()
                        .toList(),
                caption, offered);
    }

    /// The figures of the rows that are chosen, or of all if none are.
    public Optional<Sheet> chosenFigures() {
        List<Integer> rows = chosen.get();
        return figures.get().map(sheet -> rows.isEmpty() ? sheet : sheet.of(rows));
    }
}
