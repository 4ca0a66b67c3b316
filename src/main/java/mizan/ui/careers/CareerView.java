package mizan.ui.careers;

import mizan.ui.kit.Takeable;
import mizan.export.Sheet;
import javafx.scene.layout.Pane;
import java.util.function.Function;
import java.util.Optional;
import mizan.background.Loadable;
import mizan.domain.pay.PayBasis;
import mizan.text.Paragraph;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.Telling;
import mizan.ui.kit.View;

/// What the parts of a profile have in common: each shows the present occupation, again after each change.
abstract class CareerView implements View {

    final CareerModel model;
    final Telling telling;
    final Subscriptions subscriptions = new Subscriptions();

    CareerView(CareerModel model, Telling telling) {
        this.model = model;
        this.telling = telling;
    }

    /// Shows the occupation now, and whenever it or the basis of pay changes.
    final void follow() {
        subscriptions.now(this::update, model.career(), model.session().basis());
    }

    final PayBasis basis() {
        return model.session().basis().get();
    }

    final CareerText text() {
        return new CareerText(telling, basis());
    }

    abstract void show(Career career);

    private void update() {
        if (model.career().get() instanceof Loadable.Ready<Career>(Career career)) {
            show(career);
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }

    /// A card of the profile with the figures behind it.
    ///
    /// @param title says of which year they are
    final Optional<Takeable> takeable(Pane card, Paragraph title, Function<Career, Sheet> sheet) {
        return Optional.of(new Takeable(card, () -> title.getWords() + ready().map(career -> telling.text("take.of",
                career.occupation().title())).orElse(""), () -> ready().map(sheet)));
    }

    private Optional<Career> ready() {
        return model.career().get() instanceof Loadable.Ready<Career>(Career career)
                ? Optional.of(career)
                : Optional.empty();
    }
}
