package mizan.domain.occupation;

import java.util.List;
import java.util.stream.Stream;

/// The four call-centre roles that the program tells more about than the published tables do.
public final class CallCentreRoles {

    public static final SocCode TELEMARKETERS = new SocCode("41-9041");
    public static final SocCode CUSTOMER_SERVICE = new SocCode("43-4051");
    public static final SocCode NETWORK_SUPPORT = new SocCode("15-1231");
    public static final SocCode USER_SUPPORT = new SocCode("15-1232");

    public static final List<SocCode> ALL = Stream.of(TELEMARKETERS, CUSTOMER_SERVICE, NETWORK_SUPPORT, USER_SUPPORT)
            .toList();

    private CallCentreRoles() {}
}
