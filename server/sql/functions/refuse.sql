-- A rule of this product refuses. SQLSTATE class SH is ours, and the reason travels as the constraint name.
create or replace function refuse(p_reason text) returns void
language plpgsql as $$
begin
  -- SQLSTATE class SH: a rule of this product refused. The reason travels as the constraint name.
  raise exception using errcode = 'SH001', constraint = p_reason, message = p_reason;
end $$;
