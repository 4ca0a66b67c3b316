package mizan.statemap;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colours of a map as its style sheet gives them: `-map-sequential` and `-map-diverging` are gradients, the others
/// of areas patterns for what has no number. Those of borders are kept here too: with styles of their own, hundreds of
/// regions would have them worked out anew for each occupation.
final class PaintTokens {

    private static final Map<Token, CssMetaData<StateMap, Paint>> DATA = Stream.of(Token.values())
            .collect(Collectors.toMap(Function.identity(), PaintTokens::data));

    static final List<CssMetaData<? extends Styleable, ?>> ALL = List.copyOf(DATA.values());

    private final Map<Token, StyleableObjectProperty<Paint>> values = new EnumMap<>(Token.class);
    private final ReadOnlyObjectWrapper<MapPaints> paints = new ReadOnlyObjectWrapper<>(MapPaints.NONE);
    private final ReadOnlyObjectWrapper<BorderPaints> borders = new ReadOnlyObjectWrapper<>(BorderPaints.NONE);

    /// Named as in the style sheet, after `-map-`.
    private enum Token {
        SEQUENTIAL, DIVERGING, AT_LEAST, NOT_PUBLISHED, NO_DATA, GROUND, BORDER, BORDER_SMALL, BORDER_ON_PATTERN,
        BORDER_HOME, BORDER_SELECTED, BORDER_MEANT;

        private boolean ofBorders() {
            return compareTo(BORDER) >= 0;
        }
    }

    PaintTokens(StateMap map) {
        DATA.forEach((token, data) -> values.put(token,
                new SimpleStyleableObjectProperty<>(data, map, data.getProperty(), Color.TRANSPARENT)));
        values.forEach((token, value) -> value.subscribe((_, _) -> {
            if (token.ofBorders()) {
                borders.set(new BorderPaints(of(Token.BORDER), of(Token.BORDER_SMALL), of(Token.BORDER_ON_PATTERN),
                        of(Token.BORDER_HOME), of(Token.BORDER_SELECTED), of(Token.BORDER_MEANT)));
            } else {
                paints.set(new MapPaints(of(Token.SEQUENTIAL), of(Token.DIVERGING), of(Token.AT_LEAST),
                        of(Token.NOT_PUBLISHED), of(Token.NO_DATA), of(Token.GROUND)));
            }
        }));
    }

    ReadOnlyObjectProperty<MapPaints> paints() {
        return paints.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BorderPaints> borders() {
        return borders.getReadOnlyProperty();
    }

    private Paint of(Token token) {
        return property(token).get();
    }

    private StyleableObjectProperty<Paint> property(Token token) {
        StyleableObjectProperty<Paint> value = values.get(token);
        if (value == null) {
            throw new IllegalStateException("made without " + token);
        }
        return value;
    }

    private static CssMetaData<StateMap, Paint> data(Token token) {
        return new CssMetaData<>("-map-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                StyleConverter.getPaintConverter(), Color.TRANSPARENT) {

            @Override
            public boolean isSettable(StateMap map) {
                return !map.tokens().property(token).isBound();
            }

            @Override
            public StyleableProperty<Paint> getStyleableProperty(StateMap map) {
                return map.tokens().property(token);
            }
        };
    }
}
