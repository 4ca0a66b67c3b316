/// Mizan, a desktop salary and career explorer.
module mizan {
    requires static org.jspecify;
    requires com.fasterxml.aalto;
    requires de.siegmar.fastcsv;
    requires org.codehaus.stax2;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    // Not modules of their own: they stand beside the program, which names them where it is started.
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    // FXML makes our own kinds of nodes by their public constructors, and fills the controllers' fields.
    exports mizan.chart to javafx.fxml;
    exports mizan.statemap to javafx.fxml;
    exports mizan.ui.careers to javafx.fxml;

    opens mizan.text to javafx.fxml;
    opens mizan.ui.careers to javafx.fxml;
    opens mizan.ui.compare to javafx.fxml;
    opens mizan.ui.data to javafx.fxml;
    opens mizan.ui.help to javafx.fxml;
    opens mizan.ui.kit to javafx.fxml;
    opens mizan.ui.map to javafx.fxml;
    opens mizan.ui.offer to javafx.fxml;
    opens mizan.ui.places to javafx.fxml;
    opens mizan.ui.scorecard to javafx.fxml;
    opens mizan.ui.scorecard.cards to javafx.fxml;
    opens mizan.ui.scorecard.items to javafx.fxml;
    opens mizan.ui.scorecard.pricing to javafx.fxml;
    opens mizan.ui.scorecard.sidebyside to javafx.fxml;
    opens mizan.ui.scorecard.verdict to javafx.fxml;
    opens mizan.ui.search to javafx.fxml;
    opens mizan.ui.settings to javafx.fxml;
    opens mizan.ui.shell to javafx.fxml;
    opens mizan.ui.start to javafx.fxml;
    opens mizan.ui.takeaway to javafx.fxml;
}
