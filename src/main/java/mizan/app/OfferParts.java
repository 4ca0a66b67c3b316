package mizan.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import mizan.background.Tasks;
import mizan.domain.offer.TaxYears;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;
import mizan.ui.offer.AgainstController;
import mizan.ui.offer.FormController;
import mizan.ui.offer.OfferController;
import mizan.ui.offer.OfferModel;
import mizan.ui.offer.OfferQuestions;
import mizan.ui.offer.WaterfallController;
import mizan.ui.place.PlaceSearch;
import mizan.ui.session.Session;

/// The page of what is left of an offer.
record OfferParts(OfferModel model, PlaceSearch places) implements ScreenParts {

    static OfferParts of(Session session, Database reference, PlaceSearch places, Supplier<TaxYears> taxes,
            Tasks tasks) {
        return new OfferParts(new OfferModel(session, new OfferQuestions(reference), taxes,
                LocalDate.now(ZoneId.systemDefault()), tasks), places);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(OfferController.class, () -> new OfferController(model, figureText));
        controllers.add(FormController.class, () -> new FormController(model, places, figureText));
        controllers.add(WaterfallController.class, () -> new WaterfallController(model, figureText));
        controllers.add(AgainstController.class, () -> new AgainstController(model, figureText));
    }
}
