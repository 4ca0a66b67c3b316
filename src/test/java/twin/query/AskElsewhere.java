package twin.query;

import java.net.InetSocketAddress;

/// Breaks: nobody uses the network.
public final class AskElsewhere {

    public InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("example.org", 80);
    }
}
