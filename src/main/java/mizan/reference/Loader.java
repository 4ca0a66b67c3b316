package mizan.reference;

import java.nio.file.Path;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// One subject of the reference database: reads its files below the data folder and writes its tables.
interface Loader {

    void write(Path data, Transaction transaction) throws RefusedInput;
}
