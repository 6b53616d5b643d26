package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.AppointmentRegister;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.Registered;
import nl.koers.appointment.Seen;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Once;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams/{team}/reps/{rep}/appointments")
@Tag(name = "Appointments")
class AppointmentsController {

    private final Appointments appointments;
    private final AppointmentRegister register;
    private final CurrentCaller caller;
    private final IdempotentCalls calls;

    AppointmentsController(
            Appointments appointments, AppointmentRegister register, CurrentCaller caller, IdempotentCalls calls) {
        this.appointments = appointments;
        this.register = register;
        this.caller = caller;
        this.calls = calls;
    }

    @InScope(TokenScope.READ_DETAILS)
    @GetMapping
    @Operation(operationId = "listAppointments", summary = "Appointments of a rep, by day")
    Page<AppointmentView> list(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @Parameter(description = "The first day.", example = "2026-11-16") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "The last day.", example = "2026-11-22") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @Parameter(description = "Only the one with this number.") @RequestParam(required = false) @Nullable
                    String externalId,
            @RequestParam(defaultValue = Part.FIRST_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var key = Fields.askedKey(externalId);
        if (key.isPresent()) {
            return Page.of(register.find(team, rep, key.get()).map(AppointmentView::of));
        }
        var part = Part.of(cursor, limit);
        var after =
                part.after().map(place -> new AppointmentRegister.Place(place.day(), new AppointmentId(place.id())));
        List<Registered> found = register.part(team, rep, Part.period(from, to), after, part.asked());
        return part.page(found, AppointmentView::of, AppointmentsController::place);
    }

    @InScope(TokenScope.READ_DETAILS)
    @GetMapping("/{appointment}")
    @Operation(operationId = "getAppointment", summary = "One appointment")
    ResponseEntity<AppointmentView> get(
            @PathVariable TeamId team, @PathVariable RepId rep, @PathVariable AppointmentId appointment) {
        return ok(Answers.found(register.find(team, rep, appointment)));
    }

    @InScope(TokenScope.WRITE_APPOINTMENTS)
    @PostMapping
    @AddsOnce
    @Operation(
            operationId = "addAppointment",
            summary = "A new appointment",
            description = "With an externalId that the rep has already, nothing is added: the answer is 200 and the"
                    + " appointment that has it, as it stands.")
    ResponseEntity<AppointmentView> add(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody AppointmentWish wish,
            @Parameter(hidden = true) HttpServletRequest request) {
        var importKey = Fields.importKey(wish.externalId());
        return calls.once(request, key, AppointmentView.class, () -> {
            var draft = wish.draft(caller);
            var reason = Fields.text(wish.reason());
            var added = importKey
                    .map(number -> Answers.saved(register.addOnce(team, rep, draft, number, reason)))
                    .orElseGet(() -> Once.added(made(Answers.saved(appointments.add(team, rep, draft, reason)))));
            return Answers.once(
                    added.map(AppointmentView::of),
                    Answers.where(
                            team,
                            rep,
                            "appointments",
                            added.value().appointment().id()),
                    version(added.value()));
        });
    }

    @InScope(TokenScope.WRITE_APPOINTMENTS)
    @PutMapping("/{appointment}")
    @Operation(
            operationId = "changeAppointment",
            summary = "An appointment as it is to be from now on",
            description = "What is left out becomes empty. The externalId stays as it is.")
    ResponseEntity<AppointmentView> change(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable AppointmentId appointment,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AppointmentWish wish) {
        var seen = new Seen(appointment, Answers.seenVersion(ifMatch));
        Answers.saved(appointments.edit(team, rep, seen, wish.draft(caller), Fields.text(wish.reason())));
        return ok(Answers.found(register.find(team, rep, appointment)));
    }

    @InScope(TokenScope.WRITE_APPOINTMENTS)
    @PostMapping("/{appointment}/cancel")
    @Operation(operationId = "cancelAppointment", summary = "An appointment does not take place")
    ResponseEntity<AppointmentView> cancel(
            @PathVariable TeamId team,
            @PathVariable RepId rep,
            @PathVariable AppointmentId appointment,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Why why,
            @Parameter(hidden = true) HttpServletRequest request) {
        var seen = new Seen(appointment, Answers.seenVersion(ifMatch));
        return calls.once(request, key, AppointmentView.class, () -> {
            Answers.saved(appointments.cancel(team, rep, seen, Fields.text(why.reason())));
            return ok(Answers.found(register.find(team, rep, appointment)));
        });
    }

    private static Registered made(Appointment appointment) {
        return new Registered(appointment, Optional.empty());
    }

    private static ResponseEntity<AppointmentView> ok(Registered registered) {
        return Answers.ok(version(registered), AppointmentView.of(registered));
    }

    private static String version(Registered registered) {
        return Long.toString(registered.appointment().version());
    }

    private static Cursor place(Registered registered) {
        return new Cursor(
                registered.appointment().day(), registered.appointment().id().value());
    }
}
