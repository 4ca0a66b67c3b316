package mizan.reference;

import mizan.store.Transaction;

/// Enters a source in the list of what is installed.
final class SourceList {

    private SourceList() {}

    /// @param name the key under which the program has its title in each language
    /// @param publisher `bls`, `bea`, `eta` (US Department of Labor, Employment and Training Administration) or `mizan`
    /// @param licence `public-domain`, `cc-by-4.0` or `apache-2.0`
    static void add(Transaction transaction, String name, String publisher, String period, String licence, int rows) {
        TableLoader.named("data_source", transaction, "name", "publisher", "period", "licence", "row_count")
                .add(name, publisher, period, licence, rows);
    }
}
