package nl.koers.exchange.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/** Names an imported appointment, so that the same file twice changes nothing. At most {@value #LENGTH} characters. */
public final class ImportKey {

    public static final int LENGTH = 120;

    private static final Pattern OWN = Pattern.compile("koers-(\\d{1,18}-[0-9a-z]{1,13})");
    private static final String EXTERNAL = "x:";
    private static final int LONGEST_ID = 100;
    private static final int HASH_LENGTH = 40;

    private ImportKey() {}

    /** From the number that another system gave, or Koers itself when it wrote the file. */
    public static String ofExternalId(String id) {
        var plain = PlainText.clean(id);
        var own = OWN.matcher(plain);
        if (own.matches()) {
            return "k:" + own.group(1);
        }
        return EXTERNAL + (plain.length() <= LONGEST_ID ? plain : hash(plain));
    }

    /** The number that another system gave; empty where there was none. */
    public static Optional<String> externalId(String key) {
        return Optional.of(key)
                .filter(number -> number.startsWith(EXTERNAL))
                .map(number -> number.substring(EXTERNAL.length()));
    }

    /**
     * The number under which something leaves Koers: the one with which it came, else one of Koers.
     *
     * @param importKey with which it came; empty when it was made here
     * @param ownKey see {@link nl.koers.kernel.OwnKey}
     */
    public static String toExternalId(Optional<String> importKey, String ownKey) {
        var key = importKey
                .filter(known -> known.startsWith(EXTERNAL) || known.startsWith("k:"))
                .orElse(ownKey);
        var number = key.substring(key.indexOf(':') + 1);
        return key.startsWith("k:") ? "koers-" + number : number;
    }

    /** From what the line says, where there is no number. State and note are left out: they change. */
    public static String ofContent(RepId rep, String customer, LocalDate day, Optional<LocalTime> time, Kind kind) {
        return "h:"
                + hash(rep + "|" + PlainText.words(customer) + "|" + day + "|"
                        + time.map(LocalTime::toString).orElse("") + "|" + kind);
    }

    /** The same for a deal: what it is worth and how it ends, changes. */
    public static String ofContent(RepId rep, String customer, LocalDate opened) {
        return "h:" + hash(rep + "|" + PlainText.words(customer) + "|" + opened + "|deal");
    }

    /** From a calendar: colleagues may have the same event, and one event may recur. */
    public static String ofEvent(RepId rep, String uid, Instant planned) {
        return "c:" + hash(rep + "|" + uid + "|" + planned);
    }

    /** The same for files with the same columns. */
    public static String ofHeader(List<String> header) {
        return hash(String.join("|", ColumnMapping.plain(header)));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
