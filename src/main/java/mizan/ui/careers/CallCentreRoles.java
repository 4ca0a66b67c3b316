package mizan.ui.careers;

import java.util.List;
import java.util.stream.Stream;
import mizan.domain.occupation.SocCode;

/// The four call-centre roles that the program tells more about than the published tables do.
final class CallCentreRoles {

    static final SocCode TELEMARKETERS = new SocCode("41-9041");
    static final SocCode CUSTOMER_SERVICE = new SocCode("43-4051");
    static final SocCode NETWORK_SUPPORT = new SocCode("15-1231");
    static final SocCode USER_SUPPORT = new SocCode("15-1232");

    static final List<SocCode> ALL = Stream.of(TELEMARKETERS, CUSTOMER_SERVICE, NETWORK_SUPPORT, USER_SUPPORT).toList();

    private CallCentreRoles() {}
}
