-- what came after adoption knows its day, until the end of which it may be mended
update plan_field set value = date(changed_at) where field = 'AFTER_ADOPTION' and value = '1';
update plan_change set value_after = date(at) where field = 'AFTER_ADOPTION' and value_after = '1';
update plan_change set value_before = date(at) where field = 'AFTER_ADOPTION' and value_before = '1';
