package mizan.ui.compare;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import mizan.ui.kit.Chosen;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.session.Session;

/// The year whose pay is compared.
final class VintageChoice {

    private final CompareModel model;
    private final Session session;
    private final Telling telling;

    VintageChoice(CompareModel model, Telling telling) {
        this.model = model;
        this.session = model.session();
        this.telling = telling;
    }

    ObservableValue<String> chosen() {
        return session.vintage().map(this::name);
    }

    ComboBox<Integer> list(Subscriptions subscriptions) {
        ComboBox<Integer> list = new ComboBox<>();
        list.setId("vintage");
        list.setAccessibleText(telling.text("compare.vintage"));
        list.setConverter(new Chosen<>(this::name));
        list.setOnAction(_ -> {
            if (list.getValue() != null) {
                session.chooseVintage(list.getValue());
            }
        });
        subscriptions.now(() -> offer(list), model.vintages(), session.vintage());
        return list;
    }

    private void offer(ComboBox<Integer> list) {
        List<Integer> years = model.vintages().get();
        if (!list.getItems().equals(years)) {
            list.getItems().setAll(years);
        }
        list.setValue(session.vintage().getValue());
    }

    private String name(int year) {
        return telling.text("period.may", telling.formats().year(year));
    }
}
