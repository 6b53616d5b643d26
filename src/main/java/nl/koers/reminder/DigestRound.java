package nl.koers.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.identity.LinkGate;
import nl.koers.identity.Membership;
import nl.koers.identity.OnBehalf;
import nl.koers.live.Round;
import nl.koers.reminder.ReminderRows.Recipient;
import nl.koers.uikit.TextBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends everybody who has something not to forget one mail a day, at the time of the team. A mail is claimed in the
 * database before it is sent: with two nodes, or after a restart, nobody gets it twice.
 */
@Component
class DigestRound implements Round {

    private final ReminderRows rows;
    private final Reminders reminders;
    private final WeekGaps gaps;
    private final OnBehalf onBehalf;
    private final LinkGate links;
    private final DigestMail mail;
    private final TextBook texts;
    private final String base;
    private final Clock clock;

    @Autowired
    DigestRound(
            ReminderRows rows,
            Reminders reminders,
            WeekGaps gaps,
            OnBehalf onBehalf,
            LinkGate links,
            DigestMail mail,
            TextBook texts,
            @Value("${koers.address}") String base,
            Clock clock) {
        this.rows = rows;
        this.reminders = reminders;
        this.gaps = gaps;
        this.onBehalf = onBehalf;
        this.links = links;
        this.mail = mail;
        this.texts = texts;
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void go() {
        if (mail.isPossible()) {
            var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
            rows.waiting(yesterday.plusDays(1)).forEach(this::remind);
        }
    }

    private void remind(Recipient recipient) {
        var now = clock.instant().atZone(recipient.zone());
        if (!recipient.moment().hasCome(now)) {
            return;
        }
        onBehalf.of(recipient.holder(), person -> digest(recipient, now.toLocalDate(), person))
                .flatMap(found -> found)
                .filter(digest -> rows.claim(recipient.holder().account(), now.toLocalDate()))
                .ifPresent(mail::send);
    }

    private Optional<Digest> digest(Recipient recipient, LocalDate today, Caller.Person person) {
        var team = recipient.holder().team();
        var rep = person.in(team).flatMap(Membership::rep);
        if (rep.filter(own -> gaps.isOff(team, own, today)).isPresent()) {
            return Optional.empty();
        }
        var isDay = recipient.moment().isDay(today);
        var all = reminders.mine(team).stream()
                .filter(reminder -> isDay || reminder.isForToday())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(digest(recipient, all, person));
    }

    private Digest digest(Recipient recipient, List<Reminder> all, Caller.Person person) {
        var holder = recipient.holder();
        var stop = base + "/stop-mail/" + links.toStopMail(holder.account(), holder.team());
        var profile = person.profile();
        return new Digest(
                holder, profile.email(), all, texts.in(profile.preferences().locale()), base, stop);
    }
}
