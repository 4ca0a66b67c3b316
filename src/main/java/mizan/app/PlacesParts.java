package mizan.app;

import mizan.background.Tasks;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;
import mizan.ui.place.PlaceSearch;
import mizan.ui.places.PlacesController;
import mizan.ui.places.PlacesModel;
import mizan.ui.places.PlacesQuestions;
import mizan.ui.session.Session;

/// The card with places side by side, which several screens have.
record PlacesParts(PlacesModel model, PlaceSearch search) implements ScreenParts {

    static PlacesParts of(Session session, Database reference, PlaceSearch search, Tasks tasks) {
        return new PlacesParts(new PlacesModel(session, new PlacesQuestions(reference), tasks), search);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(PlacesController.class, () -> new PlacesController(model, search, figureText));
    }
}
