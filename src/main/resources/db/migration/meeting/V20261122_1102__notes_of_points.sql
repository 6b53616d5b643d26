-- each point has notes that everyone edits at once
alter table agenda_point add column notes bigint;
alter table agenda_point add constraint agenda_point_notes foreign key (team_id, notes) references shared_text (team_id, id);
