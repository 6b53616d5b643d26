package nl.koers.reminder;

import java.util.EnumSet;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody chooses for himself or herself. */
@Service
@Needs(Right.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class ReminderChoices {

    private final ReminderRows rows;
    private final CurrentCaller caller;

    ReminderChoices(ReminderRows rows, CurrentCaller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    public ReminderChoice mine() {
        return rows.choice(me());
    }

    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public void choose(ReminderChoice choice) {
        rows.choose(me(), choice);
    }

    /** No more of one kind; what else was chosen stays. */
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public void end(ReminderKind kind) {
        var before = rows.choice(me());
        var kinds = EnumSet.noneOf(ReminderKind.class);
        kinds.addAll(before.kinds());
        kinds.remove(kind);
        rows.choose(me(), new ReminderChoice(kinds, before.byMail()));
    }

    private AccountId me() {
        return caller.person().orElseThrow().account();
    }
}
