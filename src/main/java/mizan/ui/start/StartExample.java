package mizan.ui.start;

import java.util.List;
import mizan.domain.data.TableYear;
import mizan.ui.pay.ComparedOccupation;

/// The worked example that is shown before anything is said: the four call-centre roles.
record StartExample(TableYear table, List<ComparedOccupation> roles) {}
