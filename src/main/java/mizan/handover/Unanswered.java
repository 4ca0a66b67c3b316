package mizan.handover;

import java.nio.file.Path;

/// Another copy holds the data folder and does not take what it is handed; the message is one line for the console.
public final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    Unanswered(Path folder) {
        super("another copy of the program is using " + folder + " and does not answer; end it and start again");
    }
}
