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
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/** Names an imported appointment, so that the same file twice changes nothing. At most {@value #LENGTH} characters. */
public final class ImportKey {

    public static final int LENGTH = 120;

    private static final int LONGEST_ID = 100;
    private static final int HASH_LENGTH = 40;

    private ImportKey() {}

    /** From the number that another system gave. */
    public static String ofExternalId(String id) {
        var plain = PlainText.clean(id);
        return "x:" + (plain.length() <= LONGEST_ID ? plain : hash(plain));
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
