package nl.koers.exchange.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.PlanId;
import nl.koers.plan.PlanPage;
import nl.koers.plan.Plans;
import nl.koers.uikit.Paper;
import nl.koers.uikit.TextBook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives a plan of the team that one looks at as a PDF. */
@RestController
class PlanPaperController {

    private final Plans plans;
    private final ExportJournal journal;
    private final CurrentCaller caller;
    private final TextBook texts;

    PlanPaperController(Plans plans, ExportJournal journal, CurrentCaller caller, TextBook texts) {
        this.plans = plans;
        this.journal = journal;
        this.caller = caller;
        this.texts = texts;
    }

    @GetMapping("/export/plan.pdf")
    ResponseEntity<byte[]> plan(@RequestParam Optional<String> plan) {
        var person = caller.person().orElseThrow(() -> new AccessDeniedException("nobody"));
        var team = caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
        var words = texts.in(person.profile().preferences().locale());
        var page = plan.map(ExportController::number)
                .map(PlanId::new)
                .map(id -> plans.open(team, id))
                .orElseGet(() -> plans.current(team))
                .orElseThrow(ExportController::unknown);
        journal.took(team, Optional.empty(), "plan", "PDF");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(page))
                .body(Paper.pdf(new PlanPaper(page, words).html()));
    }

    private static String disposition(PlanPage page) {
        return ContentDisposition.attachment()
                .filename("koers-plan-" + page.today() + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
