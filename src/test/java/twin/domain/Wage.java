package twin.domain;

import javafx.beans.property.SimpleStringProperty;
import twin.store.Sheet;

/// Breaks: the domain stands alone.
public final class Wage {

    public final SimpleStringProperty text = new SimpleStringProperty();

    public Sheet sheet() {
        return new Sheet();
    }
}
