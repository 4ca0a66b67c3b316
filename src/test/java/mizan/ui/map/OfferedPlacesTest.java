package mizan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import mizan.background.DirectTasks;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.query.AreaNames;
import mizan.query.ReferenceDatabase;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.session.PlaceNames;
import mizan.ui.session.Session;
import org.junit.jupiter.api.Test;

/// Where something is offered is marked on the map, also if that is a place within a state.
class OfferedPlacesTest {

    @Test
    void anOfferInACityMarksTheCityAndItsState() {
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            Session session = new Session(new Settings());
            PlaceNames names = new PlaceNames(session, new AreaNames(database), new DirectTasks());
            MapModel model = new MapModel(session, new MapQuestions(database), new DirectTasks());
            session.tray().put(Option.of(CallCentreRoles.TELEMARKETERS)
                    .withOffer(JobOffer.OPEN.withPlace(Optional.of("34620"))));
            assertThat(model.offeredIn(names)).containsExactlyInAnyOrder("34620", "18");
            model.level().set(MapLevel.AREAS);
            session.tray().put(Option.of(CallCentreRoles.CUSTOMER_SERVICE)
                    .withOffer(JobOffer.OPEN.withPlace(Optional.of("48"))));
            assertThat(model.offeredIn(names)).as("areas").containsExactly("34620");
        }
    }
}
