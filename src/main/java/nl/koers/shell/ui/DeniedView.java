package nl.koers.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** For who lost a right, or never had it. */
@AnonymousAllowed
class DeniedView extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    DeniedView() {
        getContent()
                .add(
                        new H1(getTranslation("shell.denied.title")),
                        new Paragraph(getTranslation("shell.denied.text")),
                        new Anchor("/", getTranslation("shell.home")));
        getContent().addClassNames("page", "page-narrow", "stack");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.denied.title");
    }
}
