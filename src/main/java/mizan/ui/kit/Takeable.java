package mizan.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import mizan.export.Sheet;

/// What a person can take away of a view: the card as a picture, the figures behind it as a table.
///
/// @param card its first child is the head of the card, or the title
/// @param name what it shows just now, for the name of a file
/// @param figures the figures behind it just now; empty if there are none
public record Takeable(Pane card, Supplier<String> name, Supplier<Optional<Sheet>> figures) {}
