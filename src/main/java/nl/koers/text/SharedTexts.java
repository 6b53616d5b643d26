package nl.koers.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.text.model.JsonText;
import nl.koers.text.model.TextState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that many edit at once (design 7.3). People edit them in their rooms; features create, read and freeze them. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class SharedTexts {

    private final JdbcClient sql;
    private final TextTables tables;
    private final TextReading reading;
    private final ApplicationEventPublisher events;

    SharedTexts(JdbcClient sql, TextTables tables, TextReading reading, ApplicationEventPublisher events) {
        this.sql = sql;
        this.tables = tables;
        this.reading = reading;
        this.events = events;
    }

    /** An empty text; part of the transaction of the caller. */
    @Transactional
    @Needs(Right.TAKE_PART)
    public TextId create(TeamId team) {
        return create(team, "");
    }

    /** A text that begins with something, of which nobody is the author; part of the transaction of the caller. */
    @Transactional
    @Needs(Right.TAKE_PART)
    public TextId create(TeamId team, String markdown) {
        if (markdown.length() > TextState.LONGEST) {
            throw new IllegalArgumentException("a text of " + markdown.length() + " is too long");
        }
        var key = new GeneratedKeyHolder();
        sql.sql("insert into shared_text (team_id, snapshot) values (?, ?)")
                .params(team.value(), JsonText.quote(markdown.replaceAll("\r\n?", "\n")))
                .update(key, "id");
        return new TextId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** The text as it is now; empty for a text that the team does not have. */
    public String markdown(TeamId team, TextId text) {
        return markdowns(team, List.of(text)).getOrDefault(text, "");
    }

    /** Several texts as they are now, in two statements; those that the team does not have are left out. */
    public Map<TextId, String> markdowns(TeamId team, Collection<TextId> texts) {
        var docs = new HashMap<TextId, String>();
        reading.states(team, texts).forEach((text, state) -> docs.put(text, state.doc()));
        return docs;
    }

    /** The text as it was at a moment; empty when what it began with is not known any more, or the team has no such text. */
    public Optional<String> markdownAt(TeamId team, TextId text, Instant moment) {
        return reading.at(team, text, moment);
    }

    /** Who wrote what, from start to end. What a text began with has no author and is left out. */
    public List<Piece> pieces(TeamId team, TextId text) {
        return reading.pieces(team, text);
    }

    /** From now on nobody changes the text. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public void freeze(TeamId team, TextId text) {
        if (setFrozen(team, text, true)) {
            new ArrayList<>(reading.states(team, List.of(text)).values())
                    .forEach(state -> tables.snapshot(text, state));
        }
    }

    /** The text may be changed again. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public void thaw(TeamId team, TextId text) {
        setFrozen(team, text, false);
    }

    private boolean setFrozen(TeamId team, TextId text, boolean frozen) {
        var known = sql.sql("update shared_text set frozen = ? where team_id = ? and id = ?")
                        .params(frozen, team.value(), text.value())
                        .update()
                > 0;
        if (known) {
            events.publishEvent(new TextChanged(text));
        }
        return known;
    }
}
