package mizan.domain.scorecard;

/// Whether an item speaks for the job or against it.
public enum Side {
    PRO(1), CON(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /// +1 or −1, by which the item enters the balance.
    public int sign() {
        return sign;
    }

    public Side other() {
        return this == PRO ? CON : PRO;
    }
}
