package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
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
    ResponseEntity<Resource> json() {
        return file("openapi.json", MediaType.APPLICATION_JSON);
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<Resource> yaml() {
        return file("openapi.yaml", YAML);
    }

    private static ResponseEntity<Resource> file(String name, MediaType type) {
        return ResponseEntity.ok().contentType(type).body(new ClassPathResource(name, DocumentController.class));
    }
}
