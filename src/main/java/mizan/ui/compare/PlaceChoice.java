package mizan.ui.compare;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import mizan.domain.data.Scope;
import mizan.domain.place.Place;
import mizan.ui.kit.ChoiceNames;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.session.Session;
import org.controlsfx.control.SearchableComboBox;

/// Where the pay that is compared is paid: the country, a state, or an area that was imported.
final class PlaceChoice {

    private final CompareModel model;
    private final Session session;
    private final FigureText figureText;

    PlaceChoice(CompareModel model, FigureText figureText) {
        this.model = model;
        this.session = model.session();
        this.figureText = figureText;
    }

    ObservableValue<String> chosen() {
        return Bindings.createStringBinding(() -> name(model.place()), model.places(), session.place());
    }

    ComboBox<Place> list(Subscriptions subscriptions) {
        SearchableComboBox<Place> list = new SearchableComboBox<>();
        list.setId("place");
        list.setAccessibleText(figureText.text("compare.place"));
        list.setConverter(new ChoiceNames<>(this::name));
        list.setOnAction(_ -> {
            if (list.getValue() != null) {
                session.place().set(list.getValue().wholeCountry() ? "" : list.getValue().areaCode());
            }
        });
        subscriptions.now(() -> offer(list), model.places(), session.place());
        return list;
    }

    private void offer(ComboBox<Place> list) {
        Collator alphabet = Collator.getInstance(session.settings().language().get().locale());
        List<Place> places = model.places()
                .get()
                .stream()
                .sorted(Comparator.comparing(Place::scope).thenComparing(Place::name, alphabet))
                .toList();
        if (!list.getItems().equals(places)) {
            list.getItems().setAll(places);
        }
        Place chosen = model.place();
        list.setValue(
                places.stream().filter(each -> each.areaCode().equals(chosen.areaCode())).findFirst().orElse(null));
        boolean metropolitan = places.stream().anyMatch(each -> each.scope() == Scope.METRO);
        list.setTooltip(metropolitan ? null : new WrappingTooltip(figureText.text("compare.place.more")));
    }

    private String name(Place each) {
        return each.wholeCountry() ? figureText.text("place.nation") : each.name();
    }
}
