package canary.service;

import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Service;

@Service
public class ServiceThatKnowsTheScreen {

    public Span answer() {
        return new Span("42");
    }
}
