package mizan.app;

import mizan.background.Tasks;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.compare.CompareController;
import mizan.ui.compare.CompareModel;
import mizan.ui.compare.ComparisonQuestions;
import mizan.ui.compare.FiguresController;
import mizan.ui.compare.FindingsController;
import mizan.ui.compare.IndustriesController;
import mizan.ui.compare.RangesController;
import mizan.ui.compare.TrendController;
import mizan.ui.compare.WorkContrastController;
import mizan.ui.compare.WorkContrastModel;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.FirstFrame;
import mizan.ui.kit.Views;
import mizan.ui.place.PlaceSearch;
import mizan.ui.session.Session;

/// The screen that compares pay.
record CompareParts(CompareModel model, WorkContrastModel contrasts, PlaceSearch places,
        FirstFrame firstFrame) implements ScreenParts {

    static CompareParts of(Session session, Database reference, WorkEvidence evidence, PlaceSearch places,
            FirstFrame firstFrame, Tasks tasks) {
        return new CompareParts(new CompareModel(session, new ComparisonQuestions(reference), tasks),
                new WorkContrastModel(session, evidence, tasks), places, firstFrame);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(CompareController.class,
                () -> new CompareController(model, places, views, firstFrame, figureText));
        controllers.add(RangesController.class, () -> new RangesController(model, figureText));
        controllers.add(FindingsController.class, () -> new FindingsController(model, figureText));
        controllers.add(IndustriesController.class, () -> new IndustriesController(model, figureText));
        controllers.add(TrendController.class, () -> new TrendController(model, figureText));
        controllers.add(WorkContrastController.class, () -> new WorkContrastController(model, contrasts, figureText));
        controllers.add(FiguresController.class, () -> new FiguresController(model, figureText));
    }
}
