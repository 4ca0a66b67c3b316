package mizan.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import mizan.export.Sheet;

/// What a person can take away of a view: the card as a picture, the figures behind it as a table.
///
/// @param card its first child is the head of the card, or the title
/// @param name what it shows just now, for the name of a file
/// @param figures the figures behind it just now; empty if there are none
/// @param chosen which rows of them are chosen, from 0; none if it has no table in which rows are
public record Exportable(Pane card, Supplier<String> name, Supplier<Optional<Sheet>> figures,
        Supplier<List<Integer>> chosen) {

    public Exportable(Pane card, Supplier<String> name, Supplier<Optional<Sheet>> figures) {
        this(card, name, figures, List::of);
    }

    /// With a table on the card, whose rows are those of the figures.
    public Exportable with(TableView<?> table) {
        return new Exportable(card, name, figures,
                () -> table.getSelectionModel().getSelectedIndices().stream().filter(row -> row >= 0).sorted()
                        .toList());
    }

    /// The figures of the rows that are chosen, or of all if none are.
    public Optional<Sheet> chosenFigures() {
        List<Integer> rows = chosen.get();
        return figures.get().map(sheet -> rows.isEmpty() ? sheet : sheet.of(rows));
    }
}
