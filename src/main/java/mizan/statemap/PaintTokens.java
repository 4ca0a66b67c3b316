package mizan.statemap;

import java.util.List;
import java.util.function.Function;
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
/// patterns for what has no number.
final class PaintTokens {

    private static final CssMetaData<StateMap, Paint> SEQUENTIAL = token("-map-sequential", each -> each.sequential);
    private static final CssMetaData<StateMap, Paint> DIVERGING = token("-map-diverging", each -> each.diverging);
    private static final CssMetaData<StateMap, Paint> AT_LEAST = token("-map-at-least", each -> each.atLeast);
    private static final CssMetaData<StateMap, Paint> NOT_PUBLISHED = token("-map-not-published",
            each -> each.notPublished);
    private static final CssMetaData<StateMap, Paint> NO_DATA = token("-map-no-data", each -> each.noData);
    private static final CssMetaData<StateMap, Paint> GROUND = token("-map-ground", each -> each.ground);

    static final List<CssMetaData<? extends Styleable, ?>> ALL = List.of(SEQUENTIAL, DIVERGING, AT_LEAST,
            NOT_PUBLISHED, NO_DATA, GROUND);

    private final StyleableObjectProperty<Paint> sequential;
    private final StyleableObjectProperty<Paint> diverging;
    private final StyleableObjectProperty<Paint> atLeast;
    private final StyleableObjectProperty<Paint> notPublished;
    private final StyleableObjectProperty<Paint> noData;
    private final StyleableObjectProperty<Paint> ground;
    private final ReadOnlyObjectWrapper<MapPaints> paints = new ReadOnlyObjectWrapper<>(MapPaints.NONE);

    PaintTokens(StateMap map) {
        sequential = property(map, SEQUENTIAL);
        diverging = property(map, DIVERGING);
        atLeast = property(map, AT_LEAST);
        notPublished = property(map, NOT_PUBLISHED);
        noData = property(map, NO_DATA);
        ground = property(map, GROUND);
        Stream.of(sequential, diverging, atLeast, notPublished, noData, ground)
                .forEach(each -> each.subscribe((_, _) -> paints.set(new MapPaints(sequential.get(), diverging.get(),
                        atLeast.get(), notPublished.get(), noData.get(), ground.get()))));
    }

    ReadOnlyObjectProperty<MapPaints> paints() {
        return paints.getReadOnlyProperty();
    }

    private static StyleableObjectProperty<Paint> property(StateMap map, CssMetaData<StateMap, Paint> token) {
        return new SimpleStyleableObjectProperty<>(token, map, token.getProperty(), Color.TRANSPARENT);
    }

    private static CssMetaData<StateMap, Paint> token(String name,
            Function<PaintTokens, StyleableObjectProperty<Paint>> property) {
        return new CssMetaData<>(name, StyleConverter.getPaintConverter(), Color.TRANSPARENT) {

            @Override
            public boolean isSettable(StateMap map) {
                return !property.apply(map.tokens()).isBound();
            }

            @Override
            public StyleableProperty<Paint> getStyleableProperty(StateMap map) {
                return property.apply(map.tokens());
            }
        };
    }
}
