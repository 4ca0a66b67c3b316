package mizan.app;

import mizan.background.Tasks;
import mizan.store.Database;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.Views;
import mizan.ui.map.AreaFilterController;
import mizan.ui.map.ArticleOnStatesController;
import mizan.ui.map.MapController;
import mizan.ui.map.MapModel;
import mizan.ui.map.MapPictureController;
import mizan.ui.map.MapQuestions;
import mizan.ui.map.StateTableController;
import mizan.ui.places.PlacesModel;
import mizan.ui.session.PlaceNames;
import mizan.ui.session.Session;

/// The map of the states and areas.
record MapParts(MapModel model, PlaceNames names, PlacesModel places, FirstFrame firstFrame) implements ScreenParts {

    static MapParts of(Session session, Database reference, PlaceNames names, PlacesModel places,
            FirstFrame firstFrame, Tasks tasks) {
        return new MapParts(new MapModel(session, new MapQuestions(reference), tasks), names, places, firstFrame);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(MapController.class, () -> new MapController(model, views, firstFrame, figureText));
        controllers.add(MapPictureController.class,
                () -> new MapPictureController(model, names, places.chosen(), figureText));
        controllers.add(AreaFilterController.class, () -> new AreaFilterController(model, figureText));
        controllers.add(StateTableController.class, () -> new StateTableController(model, names, figureText));
        controllers.add(ArticleOnStatesController.class, () -> new ArticleOnStatesController(model, figureText));
    }
}
