package canary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.jdbc.core.simple.JdbcClient;

@Route("canary")
public class OpenView extends Composite<Div> {

    private final JdbcClient sql;

    OpenView(JdbcClient sql) {
        this.sql = sql;
    }

    String answer() {
        return sql.sql("select 1").query(String.class).stream().findFirst().orElse("");
    }
}
