package nl.koers.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.exchange.model.RepName;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Members;
import nl.koers.kernel.RepId;
import nl.koers.team.Reps;
import org.springframework.stereotype.Component;

/** Who may be named in a file: for a rep only the rep, for a manager the whole team. */
@Component
class ImportPeople {

    private final Reps reps;
    private final Members members;
    private final ImportMemory memory;
    private final CurrentCaller caller;

    ImportPeople(Reps reps, Members members, ImportMemory memory, CurrentCaller caller) {
        this.reps = reps;
        this.members = members;
        this.memory = memory;
        this.caller = caller;
    }

    List<RepName> of(ImportScope scope) {
        var addresses = addresses(scope);
        return scope
                .rep()
                .map(rep -> reps.find(scope.team(), rep).stream().toList())
                .orElseGet(() -> reps.all(scope.team()))
                .stream()
                .map(rep -> new RepName(rep.id(), rep.name(), addresses.getOrDefault(rep.id(), "")))
                .toList();
    }

    private Map<RepId, String> addresses(ImportScope scope) {
        var found = new HashMap<RepId, String>();
        var person = caller.person();
        if (person.filter(who -> who.isManagerOf(scope.team())).isPresent()) {
            found.putAll(memory.addresses(scope.team()));
            members.of(scope.team()).forEach(member -> member.rep().ifPresent(rep -> found.put(rep, member.email())));
        } else {
            person.map(Caller.Person::profile)
                    .ifPresent(own -> scope.rep().ifPresent(rep -> found.put(rep, own.email())));
        }
        return found;
    }
}
