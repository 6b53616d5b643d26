package nl.koers.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.model.FilePerson;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Subject;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormChange;
import nl.koers.norm.NormLines;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.RepDetails;
import nl.koers.team.Reps;
import nl.koers.team.model.Employment;
import org.springframework.stereotype.Component;

/** Colleagues who sell: from when to when, on which days, to whom. One who has appointments by now is not removed any more. */
@Component
class PersonKind extends OneByOne<FilePerson> {

    private final Reps reps;
    private final NormSettings norms;
    private final ImportMemory memory;

    PersonKind(Rehearsal rehearsal, Reps reps, NormSettings norms, ImportMemory memory) {
        super(rehearsal);
        this.reps = reps;
        this.norms = norms;
        this.memory = memory;
    }

    @Override
    public LineReader<FilePerson> lines() {
        return LineReader.PEOPLE;
    }

    @Override
    public List<FilePerson> existing(TeamId team, Collection<FilePerson> drafts) {
        var lines = norms.lines(team);
        return reps.all(team).stream().map(rep -> told(rep, lines)).toList();
    }

    @Override
    Outcome<Trace> add(TeamId team, FilePerson line, String reason) {
        if (isThere(team, line)) {
            return Outcome.rejected("import.thing.moved", line.name());
        }
        return switch (settled(reps.add(team, line.name(), line.first()))) {
            case Outcome.Saved<RepId>(var rep) -> {
                memory.address(team, rep, line.email());
                var nothing = new FilePerson(
                        line.name(), "", line.first(), Optional.empty(), Optional.empty(), Optional.empty());
                yield traced(fill(team, rep, nothing, line), trace(rep, nothing, line, Optional.empty()));
            }
            case Outcome.Conflict<RepId> conflict -> Outcome.rejected("import.thing.moved", line.name());
            case Outcome.Rejected<RepId>(var why) -> new Outcome.Rejected<>(why);
        };
    }

    /** Somebody may have added a colleague since the preview. */
    private boolean isThere(TeamId team, FilePerson line) {
        return existing(team, List.of()).stream()
                .anyMatch(person -> person.key().equals(line.key()));
    }

    @Override
    Outcome<Trace> change(TeamId team, FilePerson before, FilePerson after, String reason) {
        var lines = norms.lines(team);
        return reps.all(team).stream()
                .filter(rep -> told(rep, lines).key().equals(before.key()))
                .filter(rep -> told(rep, lines).equals(before))
                .findFirst()
                .map(rep -> traced(
                        fill(team, rep.id(), before, after), trace(rep.id(), before, after, Optional.of("known"))))
                .orElseGet(() -> Outcome.rejected("import.thing.moved", before.name()));
    }

    @Override
    Optional<Reason> takeBack(TeamId team, Trace trace, String reason) {
        var rep = new RepId(trace.id());
        var made = PersonTrace.read(trace.key());
        var now = reps.find(team, rep);
        if (now.filter(made::isStillThere).isEmpty()) {
            return Optional.of(Reason.of("import.taken.changed"));
        }
        if (trace.before().isPresent()) {
            return empty(team, now.get(), made);
        }
        return why(fop(team, rep, made.first(), made.fop(), Optional.empty())).or(() -> remove(team, now.get(), made));
    }

    /** One who stays keeps the field of play too. */
    private Optional<Reason> remove(TeamId team, RepDetails now, PersonTrace made) {
        var refusal = why(reps.remove(team, now.id(), now));
        if (refusal.isPresent()) {
            fop(team, now.id(), made.first(), Optional.empty(), made.fop());
        } else {
            memory.forget(team, now.id());
        }
        return refusal;
    }

    /** Writes what the file adds to what is known. */
    private Outcome<?> fill(TeamId team, RepId rep, FilePerson before, FilePerson after) {
        Outcome<?> last = before.last().equals(after.last())
                ? Outcome.saved(rep)
                : reps.employ(
                        team,
                        rep,
                        new Employment(before.first(), before.last()),
                        new Employment(before.first(), after.last()));
        if (!(last instanceof Outcome.Saved<?>)) {
            return last;
        }
        Outcome<?> pattern = before.pattern().equals(after.pattern())
                ? Outcome.saved(rep)
                : reps.work(team, rep, before.first(), Optional.empty(), after.pattern());
        return pattern instanceof Outcome.Saved<?> && !before.fop().equals(after.fop())
                ? fop(team, rep, before.first(), Optional.empty(), after.fop())
                : pattern;
    }

    /** Takes away what the file had added to a colleague who was there already. */
    private Optional<Reason> empty(TeamId team, RepDetails now, PersonTrace made) {
        var employment = now.employment();
        return why(made.last().isEmpty()
                        ? Outcome.saved(now)
                        : reps.employ(team, now.id(), employment, Employment.since(employment.first())))
                .or(() -> why(
                        made.pattern().isEmpty()
                                ? Outcome.saved(now)
                                : reps.work(team, now.id(), made.first(), made.pattern(), Optional.empty())))
                .or(() -> why(fop(team, now.id(), made.first(), made.fop(), Optional.empty())));
    }

    private Outcome<NormLines> fop(
            TeamId team, RepId rep, LocalDate from, Optional<FieldOfPlay> seen, Optional<FieldOfPlay> after) {
        return settled(norms.save(new NormChange.OfFop(team, rep, from, seen, after)));
    }

    private static FilePerson told(RepDetails rep, NormLines lines) {
        return new FilePerson(
                rep.name(),
                "",
                rep.employment().first(),
                rep.employment().last(),
                rep.patterns().rows().values().stream().findFirst(),
                lines.fopsOf(rep.id()).rows().values().stream().findFirst());
    }

    private static Trace trace(RepId rep, FilePerson before, FilePerson after, Optional<String> known) {
        var made = new PersonTrace(
                before.first(),
                before.last().isPresent() ? Optional.empty() : after.last(),
                before.pattern().isPresent() ? Optional.empty() : after.pattern(),
                before.fop().isPresent() ? Optional.empty() : after.fop());
        return new Trace(Subject.PERSON, Optional.empty(), rep.value(), made.words(), 0, after.name(), known);
    }
}
