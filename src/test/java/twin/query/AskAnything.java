package twin.query;

import java.sql.Connection;
import java.sql.SQLException;
import javafx.scene.control.Label;

/// Breaks: only the store sees SQL; questions know no screen.
public final class AskAnything {

    public Label ask(Connection connection) throws SQLException {
        return new Label(connection.getSchema());
    }
}
