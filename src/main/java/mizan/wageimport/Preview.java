package mizan.wageimport;

import java.util.List;

/// What an import would bring, told before anything is stored.
///
/// @param found in the files
/// @param changes what would become of the installed tables in their places
public record Preview(Found found, List<TableChange> changes) {

    public Preview {
        changes = List.copyOf(changes);
    }
}
