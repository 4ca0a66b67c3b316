package mizan.ui.compare;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The year whose pay is compared.
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
        return session.vintage().map(figureText::may);
    }

    ComboBox<Integer> list(Subscriptions subscriptions) {
        ComboBox<Integer> list = new ComboBox<>();
        list.setId("vintage");
        list.setAccessibleText(figureText.text("compare.vintage"));
        list.setConverter(new ChoiceNames<>(figureText::may));
        list.setCellFactory(_ -> cell());
        list.setOnAction(_ -> {
            if (list.getValue() != null) {
                session.chooseVintage(list.getValue());
            }
        });
        subscriptions.now(() -> offer(list), model.years(), session.vintage());
        return list;
    }

    private void offer(ComboBox<Integer> list) {
        List<Integer> years = model.years().get().of(Scope.NATIONAL);
        if (!list.getItems().equals(years)) {
            list.getItems().setAll(years);
        }
        list.setValue(session.vintage().getValue());
    }

    /// A year to choose, with the one that would be shown of the chosen place where that has no table of it.
    private ListCell<Integer> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Integer year, boolean empty) {
                super.updateItem(year, empty);
                setText(year == null || empty ? null : name(year));
            }
        };
    }

    String name(int year) {
        Place place = model.place();
        int shown = model.years().get().shown(place.scope(), year).year();
        return shown == year
                ? figureText.may(year)
                : figureText.text("compare.vintage.elsewhere", figureText.may(year), place.name(),
                        figureText.may(shown));
    }
}
