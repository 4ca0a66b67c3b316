package mizan.app;

import mizan.background.Tasks;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;
import mizan.ui.map.ArticleOnStatesController;
import mizan.ui.map.MapController;
import mizan.ui.map.MapModel;
import mizan.ui.map.MapPictureController;
import mizan.ui.map.MapQuestions;
import mizan.ui.map.StateTableController;
import mizan.ui.session.PlaceNames;
import mizan.ui.session.Session;

/// The map of the states.
record MapParts(MapModel model, PlaceNames names) implements ScreenParts {

    static MapParts of(Session session, Database reference, PlaceNames names, Tasks tasks) {
        return new MapParts(new MapModel(session, new MapQuestions(reference), tasks), names);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(MapController.class, () -> new MapController(model, figureText));
        controllers.add(MapPictureController.class, () -> new MapPictureController(model, names, figureText));
        controllers.add(StateTableController.class, () -> new StateTableController(model, names, figureText));
        controllers.add(ArticleOnStatesController.class, () -> new ArticleOnStatesController(model, figureText));
    }
}
