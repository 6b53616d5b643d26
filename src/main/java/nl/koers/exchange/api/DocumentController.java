package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, which a test keeps equal to the code. It is the same for everybody. */
@Hidden
@RestController
class DocumentController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> json() throws IOException {
        return file("openapi.json", MediaType.APPLICATION_JSON);
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> yaml() throws IOException {
        return file("openapi.yaml", YAML);
    }

    /** As bytes: of a file a part could be asked, and one that is not there would get the whole with a 416. */
    private static ResponseEntity<byte[]> file(String name, MediaType type) throws IOException {
        return ResponseEntity.ok()
                .contentType(type)
                .body(new ClassPathResource(name, DocumentController.class).getContentAsByteArray());
    }
}
