package mizan.ui.scorecard;

/// Two sides that tell each other: what one takes over from the other is not told back.
final class WithoutEcho {

    private boolean telling;

    void tell(Runnable work) {
        if (!telling) {
            telling = true;
            try {
                work.run();
            } finally {
                telling = false;
            }
        }
    }
}
