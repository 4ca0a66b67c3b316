package mizan.ui.start;

import java.util.List;
import mizan.domain.data.ShownYear;
import mizan.ui.pay.ComparedOccupation;

/// The worked example that is shown before anything is said: the four call-centre roles.
record StartExample(ShownYear table, List<ComparedOccupation> roles) {}
