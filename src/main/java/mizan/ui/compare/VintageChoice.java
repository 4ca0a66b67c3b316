package mizan.ui.compare;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.domain.place.Place;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The year whose pay is compared: the newest, or one that is chosen by hand.
final class VintageChoice {

    private final CompareModel model;
    private final Session session;
    private final FigureText figureText;

    VintageChoice(CompareModel model, FigureText figureText) {
        this.model = model;
        this.session = model.session();
        this.figureText = figureText;
    }

    ObservableValue<String> chosen() {
        return session.vintage().map(this::briefly);
    }

    ComboBox<Vintage> list(Subscriptions subscriptions) {
        ComboBox<Vintage> list = new ComboBox<>();
        list.setId("vintage");
        list.setAccessibleText(figureText.text("compare.vintage"));
        list.setConverter(new ChoiceNames<>(this::briefly));
        list.setCellFactory(_ -> cell());
        list.setOnAction(_ -> {
            if (list.getValue() != null) {
                session.chooseVintage(list.getValue());
            }
        });
        subscriptions.now(() -> offer(list), session.years(), session.vintage());
        return list;
    }

    /// The years of the whole country can be chosen; other scopes have fewer.
    private void offer(ComboBox<Vintage> list) {
        List<Vintage> vintages = Stream
                .concat(Stream.of(Vintage.newest()),
                        session.years().get().of(Scope.NATIONAL).stream().map(Vintage::of))
                .toList();
        if (!list.getItems().equals(vintages)) {
            list.getItems().setAll(vintages);
        }
        list.setValue(session.vintage().getValue());
    }

    private ListCell<Vintage> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Vintage vintage, boolean empty) {
                super.updateItem(vintage, empty);
                setText(vintage == null || empty ? null : name(vintage));
            }
        };
    }

    private String briefly(Vintage vintage) {
        return switch (vintage) {
            case Vintage.Newest _ -> figureText.text("compare.vintage.newest");
            case Vintage.Of(int year) -> figureText.may(year);
        };
    }

    /// A year to choose, with the one that would be shown of the chosen place where that has no table of it.
    private String name(Vintage vintage) {
        Place place = model.place();
        int shown = session.years().get().shown(place.scope(), vintage).year();
        return switch (vintage) {
            case Vintage.Newest _ -> figureText.text("compare.vintage.newest.year", briefly(vintage),
                    figureText.may(shown));
            case Vintage.Of(int year) when year == shown -> session.years().get().own(place.scope(), year)
                    .map(_ -> figureText.text("compare.vintage.own", briefly(vintage))).orElse(briefly(vintage));
            case Vintage.Of _ -> figureText.text("compare.vintage.elsewhere", briefly(vintage), place.name(),
                    figureText.may(shown));
        };
    }
}
