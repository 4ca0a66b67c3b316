package twin.store;

import twin.domain.Wage;

/// Breaks, with the domain: no cycles. Its package is not marked, which breaks another rule.
public final class Sheet {

    public Wage wage() {
        return new Wage();
    }
}
