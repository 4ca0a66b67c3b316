package mizan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The runs of seven words of the duties that O*NET and the Occupational Outlook Handbook publish, as hashes: the texts
/// themselves do not travel with the program. `src/test/python/word_runs.py` makes the list and says how it is written.
final class PublishedRuns {

    private static final int RUN = 7;
    private static final int LOW_BITS = 21;
    private static final int HASH_BITS = 40;

    private final long[] hashes;

    private PublishedRuns(long[] hashes) {
        this.hashes = hashes;
    }

    static PublishedRuns read() {
        try (InputStream file = Objects.requireNonNull(PublishedRuns.class.getResourceAsStream("published-runs.bin"))) {
            int size = ByteBuffer.wrap(file.readNBytes(Integer.BYTES)).getInt();
            return new PublishedRuns(unpacked(BitSet.valueOf(file.readAllBytes()), size));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long[] unpacked(BitSet bits, int size) {
        long[] hashes = new long[size];
        long hash = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            int end = bits.nextClearBit(at);
            long step = (long) (end - at) << LOW_BITS;
            at = end + 1;
            for (int bit = 0; bit < LOW_BITS; bit++, at++) {
                step |= bits.get(at) ? 1L << bit : 0;
            }
            hash += step;
            hashes[i] = hash;
        }
        return hashes;
    }

    int size() {
        return hashes.length;
    }

    /// The runs of these words that are published.
    List<String> in(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)).replace('’', '\''))
                .filter(run -> Arrays.binarySearch(hashes, hash(run)) >= 0)
                .toList();
    }

    private static long hash(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - HASH_BITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
