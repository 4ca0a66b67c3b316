package mizan.ui.scorecard;

import java.util.List;

/// Something that just happened and that the person should know.
///
/// @param key of the message, after `scorecard.notice.`
/// @param values put into the message: days as the language writes them, all others as they are
/// @param undoable whether it can be taken back at once
public record Notice(String key, List<?> values, boolean undoable) {

    public static Notice of(String key, Object... values) {
        return new Notice(key, List.of(values), false);
    }

    public static Notice undoable(String key, Object... values) {
        return new Notice(key, List.of(values), true);
    }
}
