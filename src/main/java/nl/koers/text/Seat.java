package nl.koers.text;

import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import org.jspecify.annotations.Nullable;

/** Somebody at one text, on one page. */
final class Seat {

    /** Where somebody is in the text, at a revision. */
    record Caret(long revision, int anchor, int head) {}

    private final TextId text;
    private final TeamId team;
    private final Page page;
    private final String client;
    private final AccountId account;
    private final String name;
    private volatile boolean writer;
    private volatile @Nullable Caret caret;

    Seat(TextId text, TeamId team, Page page, String client, Visitor.Person person, boolean writer) {
        this.text = text;
        this.team = team;
        this.page = page;
        this.client = client;
        this.account = person.account();
        this.name = person.name();
        this.writer = writer;
    }

    TextId text() {
        return text;
    }

    TeamId team() {
        return team;
    }

    Page page() {
        return page;
    }

    String client() {
        return client;
    }

    AccountId account() {
        return account;
    }

    String name() {
        return name;
    }

    /** One of eight colours, the same for a person everywhere. */
    int hue() {
        return (int) (account.value() % 8);
    }

    boolean isWriter() {
        return writer;
    }

    void write(boolean may) {
        writer = may;
    }

    @Nullable
    Caret caret() {
        return caret;
    }

    void caret(Caret moved) {
        caret = moved;
    }

    void tell(String frame) {
        page.outbox().offer(frame);
    }
}
