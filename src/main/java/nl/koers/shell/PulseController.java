package nl.koers.shell;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers that Koers is there, and nothing else; touches no session. */
@RestController
class PulseController {

    @GetMapping("/pulse")
    ResponseEntity<Void> pulse() {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
