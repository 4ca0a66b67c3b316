package mizan.app;

import mizan.background.Tasks;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.careers.AlikeController;
import mizan.ui.careers.BrowseController;
import mizan.ui.careers.CareersController;
import mizan.ui.careers.CareersModel;
import mizan.ui.careers.ClaimsController;
import mizan.ui.careers.EmployersController;
import mizan.ui.careers.FilterController;
import mizan.ui.careers.FilterModel;
import mizan.ui.careers.HomeController;
import mizan.ui.careers.HomeModel;
import mizan.ui.careers.KeyFiguresController;
import mizan.ui.careers.NeedsController;
import mizan.ui.careers.OutlookController;
import mizan.ui.careers.PastController;
import mizan.ui.careers.PayController;
import mizan.ui.careers.ProfileController;
import mizan.ui.careers.ProfileModel;
import mizan.ui.careers.ProfileQuestions;
import mizan.ui.careers.RelatedController;
import mizan.ui.careers.ResultsController;
import mizan.ui.careers.RoleController;
import mizan.ui.careers.SkillsController;
import mizan.ui.careers.TopStatesController;
import mizan.ui.careers.WishesController;
import mizan.ui.careers.WorkLifeController;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;
import mizan.ui.place.PlaceSearch;
import mizan.ui.session.Session;

/// The screen of careers: home, filters, and the profile of one occupation.
record CareersParts(CareersModel careers, HomeModel home, FilterModel filter, ProfileModel career, PlaceSearch places)
        implements
            ScreenParts {

    static CareersParts of(Session session, Database reference, WorkEvidence evidence, PlaceSearch places,
            Tasks tasks) {
        CareersModel careers = new CareersModel(session);
        return new CareersParts(careers, new HomeModel(careers, reference, tasks),
                new FilterModel(careers, reference, evidence, tasks),
                new ProfileModel(careers, new ProfileQuestions(reference, evidence), tasks), places);
    }

    @Override
    public void addTo(Controllers controllers, Views views, FigureText figureText) {
        controllers.add(CareersController.class, () -> new CareersController(careers));
        controllers.add(HomeController.class, () -> new HomeController(home, figureText));
        controllers.add(BrowseController.class, () -> new BrowseController(home, figureText));
        controllers.add(FilterController.class, () -> new FilterController(filter, places, figureText));
        controllers.add(WishesController.class, () -> new WishesController(filter, figureText));
        controllers.add(ResultsController.class, () -> new ResultsController(filter, figureText));
        controllers.add(ProfileController.class, () -> new ProfileController(career, figureText));
        controllers.add(KeyFiguresController.class, () -> new KeyFiguresController(career, figureText));
        controllers.add(PayController.class, () -> new PayController(career, figureText));
        controllers.add(PastController.class, () -> new PastController(career, figureText));
        controllers.add(OutlookController.class, () -> new OutlookController(career, figureText));
        controllers.add(NeedsController.class, () -> new NeedsController(career, figureText));
        controllers.add(EmployersController.class, () -> new EmployersController(career, figureText));
        controllers.add(TopStatesController.class, () -> new TopStatesController(career, figureText));
        controllers.add(RoleController.class, () -> new RoleController(career, figureText));
        controllers.add(ClaimsController.class, () -> new ClaimsController(career, figureText));
        controllers.add(RelatedController.class, () -> new RelatedController(career, figureText));
        controllers.add(WorkLifeController.class, () -> new WorkLifeController(career, figureText));
        controllers.add(AlikeController.class, () -> new AlikeController(career, figureText));
        controllers.add(SkillsController.class, () -> new SkillsController(career, figureText));
    }
}
