package mizan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import mizan.handover.Unanswered;
import mizan.i18n.Language;
import mizan.settings.DataDirectory;
import mizan.store.StoreException;

/// Says in one line for the console why the program ended, in place of a stack.
final class FailureLine {

    private FailureLine() {}

    static String of(Throwable thrown) {
        return of(thrown, Language.ENGLISH);
    }

    static String of(Throwable thrown, Language language) {
        Throwable cause = cause(thrown);
        return switch (cause) {
            case Options.Misused misused -> misused.in(language);
            case FileSystemException e when e.getFile() != null -> FileFailure.of(e, Path.of(e.getFile()));
            case IOException e -> String.valueOf(e.getMessage());
            case InvalidPathException e -> "the name " + e.getInput()
                    + " cannot be written in the character set of this session; set LC_ALL=C.UTF-8";
            case OutOfMemoryError _ -> "there is not enough memory";
            case DataDirectory.Unusable _,Unanswered _,StoreException _,NoDisplay _ ->
                String.valueOf(cause.getMessage());
            default -> "a fault in the program: " + oneLine(cause.toString()) + place(cause);
        };
    }

    /// Whether it is for the person to mend, and no fault of the program.
    static boolean isOutside(Throwable thrown) {
        return switch (cause(thrown)) {
            case Options.Misused _,DataDirectory.Unusable _,Unanswered _,StoreException _,NoDisplay _ -> true;
            case IOException _,InvalidPathException _,OutOfMemoryError _ -> true;
            default -> false;
        };
    }

    /// What was thrown first, without what other threads and streams have wrapped it in.
    static Throwable cause(Throwable thrown) {
        return switch (thrown) {
            case CompletionException e when e.getCause() != null -> cause(e.getCause());
            case ExecutionException e when e.getCause() != null -> cause(e.getCause());
            case UncheckedIOException e when e.getCause() != null -> cause(e.getCause());
            default -> thrown;
        };
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(each -> each.getClassName().startsWith("mizan."))
                .findFirst()
                .map(each -> " (" + each.getClassName() + ":" + each.getLineNumber() + ")")
                .orElse("");
    }
}
