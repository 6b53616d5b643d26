package nl.koers.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.exchange.calendar.CalendarReader;
import nl.koers.exchange.model.CalendarContent;
import nl.koers.exchange.model.CustomerSigns;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.ImportLine;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Proposal;
import nl.koers.exchange.model.Proposals;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.RepName;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for customer appointments in somebody's own calendar; a manager may not look into that of a rep. Nothing is
 * written: {@link ImportService#confirm} writes what the rep confirms.
 */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class CalendarImport {

    private static final int MOST_CUSTOMERS = 20_000;

    private final ImportPeople people;
    private final Customers customers;
    private final TeamRoster teams;
    private final AppointmentKind appointments;
    private final CalledOff calledOff;
    private final Vanished vanished;
    private final CurrentCaller caller;
    private final Clock clock;

    CalendarImport(
            ImportPeople people,
            Customers customers,
            TeamRoster teams,
            AppointmentKind appointments,
            CalledOff calledOff,
            Vanished vanished,
            CurrentCaller caller,
            Clock clock) {
        this.people = people;
        this.customers = customers;
        this.teams = teams;
        this.appointments = appointments;
        this.calledOff = calledOff;
        this.vanished = vanished;
        this.caller = caller;
        this.clock = clock;
    }

    public Reading<CalendarPreview> preview(TeamId team, RepId rep, byte[] file, Period weeks) {
        return read(team, rep, file, weeks, false);
    }

    /**
     * The same for a calendar that is looked at again and again: what was confirmed from it and is not in it any more may
     * be called off, too.
     */
    public Reading<CalendarPreview> follow(TeamId team, RepId rep, byte[] file, Period weeks) {
        return read(team, rep, file, weeks, true);
    }

    private Reading<CalendarPreview> read(TeamId team, RepId rep, byte[] file, Period weeks, boolean isFollowed) {
        if (caller.person().filter(person -> person.isRep(team, rep)).isEmpty()) {
            return Reading.refused("calendar.own");
        }
        var own = people.of(ImportScope.of(team, rep)).getFirst();
        return new CalendarReader(Limits.STANDARD)
                .read(file, weeks, teams.profile(team).zone(), own.email(), Deadline.in(clock, Limits.STANDARD.time()))
                .then(content -> Reading.of(
                        preview(team, own, content, isFollowed ? vanished.of(team, rep, weeks, content) : List.of())));
    }

    private CalendarPreview preview(
            TeamId team, RepName rep, CalendarContent content, List<CalendarPreview.Suggestion> gone) {
        var domain = rep.email().substring(rep.email().indexOf('@') + 1).toLowerCase(Locale.ROOT);
        var names = customers.search(team, "", MOST_CUSTOMERS).stream()
                .map(Customer::name)
                .toList();
        var proposals = new Proposals(
                        rep,
                        new CustomerSigns(List.of(domain), names),
                        teams.profile(team).today(clock))
                .of(content);
        return new CalendarPreview(
                Stream.of(
                                suggestions(team, rep.id(), asTaken(team, rep.id(), proposals)),
                                calledOff.of(team, rep.id(), content),
                                gone)
                        .flatMap(List::stream)
                        .toList(),
                content.refused(),
                content.leftOut(),
                content.remarks());
    }

    /** What was taken over while its event was known otherwise keeps that key. */
    private List<Proposal> asTaken(TeamId team, RepId rep, List<Proposal> proposals) {
        var formerly = proposals.stream()
                .flatMap(proposal -> proposal.entry().formerKey(rep).stream())
                .toList();
        var taken = appointments.known(team, rep, formerly).keySet();
        return proposals.stream()
                .map(proposal -> proposal.entry()
                        .formerKey(rep)
                        .filter(taken::contains)
                        .map(proposal::under)
                        .orElse(proposal))
                .toList();
    }

    private List<CalendarPreview.Suggestion> suggestions(TeamId team, RepId rep, List<Proposal> proposals) {
        var lines = proposals.stream()
                .<ImportLine<Draft>>map(
                        proposal -> new ImportLine.Good<>(proposal.entry().line(), proposal.draft()))
                .toList();
        var fates = Comparison.of(appointments, ImportScope.of(team, rep), lines, "");
        var suggestions = new ArrayList<CalendarPreview.Suggestion>(fates.size());
        for (var index = 0; index < fates.size(); index++) {
            suggestions.add(new CalendarPreview.Suggestion(
                    proposals.get(index), fates.get(index).fate()));
        }
        return suggestions;
    }
}
