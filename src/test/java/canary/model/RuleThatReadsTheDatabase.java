package canary.model;

import org.springframework.jdbc.core.simple.JdbcClient;

record RuleThatReadsTheDatabase(JdbcClient sql) {}
