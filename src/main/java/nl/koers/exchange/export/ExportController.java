package nl.koers.exchange.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.TeamReps;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Words;
import nl.koers.team.TeamRoster;
import nl.koers.uikit.TextBook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives tables of the team that one looks at as files: {@code /export/deals.csv}. What is in them is for the services to
 * say, by who asks; a screen with a TV link is nobody here.
 */
@RestController
class ExportController {

    private final List<Export> exports;
    private final ExportJournal journal;
    private final CurrentCaller caller;
    private final TeamReps reps;
    private final TeamRoster teams;
    private final TextBook texts;
    private final Clock clock;

    ExportController(
            List<Export> exports,
            ExportJournal journal,
            CurrentCaller caller,
            TeamReps reps,
            TeamRoster teams,
            TextBook texts,
            Clock clock) {
        this.exports = exports;
        this.journal = journal;
        this.caller = caller;
        this.reps = reps;
        this.teams = teams;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/export/{what}.{extension}")
    void export(
            @PathVariable String what,
            @PathVariable String extension,
            @RequestParam Optional<String> rep,
            @RequestParam Optional<String> week,
            @RequestParam Optional<String> plan,
            HttpServletResponse response)
            throws IOException {
        var person = caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
        var team = caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
        var words = texts.in(person.profile().preferences().locale());
        var export = exports.stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow(ExportController::unknown);
        var kind = FileKind.of(extension).orElseThrow(ExportController::unknown);
        var ask = new Ask(
                team,
                rep.map(id -> rep(team, id)),
                week.map(ExportController::week),
                plan.map(id -> new PlanId(number(id))),
                words);
        var extract = export.extract(ask);
        journal.took(team, ask.rep(), what, kind.name());
        response.setContentType(kind.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(ask, what, kind));
        try (var sheet = kind.open(response.getOutputStream(), words.text("export.title." + what), words.locale())) {
            sheet.header(extract.columns());
            while (extract.rows().hasNext()) {
                sheet.row(extract.rows().next());
            }
        }
    }

    private String disposition(Ask ask, String what, FileKind kind) {
        var name = file(ask.words(), what) + "-"
                + ask.week()
                        .map(SalesWeek::toString)
                        .orElseGet(() -> teams.profile(ask.team()).today(clock).toString());
        return ContentDisposition.attachment()
                .filename(name + "." + kind.extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String file(Words words, String what) {
        return "koers-"
                + words.text("export.title." + what).toLowerCase(words.locale()).replace(' ', '-');
    }

    private RepId rep(TeamId team, String id) {
        return Optional.of(new RepId(number(id)))
                .filter(rep -> reps.isRepOf(team, rep))
                .orElseThrow(ExportController::unknown);
    }

    static long number(String id) {
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw unknown();
        }
        return Long.parseLong(id);
    }

    private static SalesWeek week(String text) {
        return SalesWeek.parse(text).orElseThrow(ExportController::unknown);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
