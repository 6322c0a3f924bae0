/** What runs a statement: a data source of the ORM, or one connection of it. */
interface Runner {
  query(sql: string): Promise<unknown>;
}

/**
 * Everything in our schema but what extensions brought, a line each, sorted: columns with their types and defaults,
 * collations, constraints, indexes, views, triggers, enums, and functions with a fingerprint of their text. Equal lines are equal
 * schemas, on every version of PostgreSQL from 15.
 */
export async function readCatalog(runner: Runner): Promise<string[]> {
  const rows = (await runner.query(CATALOG)) as { line: string }[];
  return rows.map(({ line }) => line);
}

/**
 * A line of the catalog as it is to be compared between databases of which one may have been read back from a dump:
 * PostgreSQL then prints the same checks with other brackets, and casts texts elsewhere.
 */
export function bareLine(line: string): string {
  return line.replace(/::(text|character varying)(\[\])?|[()]/g, '');
}

/** Session settings that change how PostgreSQL prints what it keeps are fixed for the length of the statement. */
const CATALOG = `
with plainly as materialized (
  select set_config('search_path', 'public', true), set_config('TimeZone', 'UTC', true),
    set_config('IntervalStyle', 'postgres', true), set_config('DateStyle', 'ISO, MDY', true)
), relations as (
  select c.oid, c.relname, c.relkind from pg_class c, plainly
  where c.relnamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select line from (
  select format('column %s.%s %s%s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      ' collate ' || o.collname,
      case when a.attnotnull then ' not null' else '' end,
      case when a.attidentity <> '' then ' identity' when a.attgenerated <> '' then ' generated' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from pg_attribute a
  join relations c on c.oid = a.attrelid and c.relkind = 'r'
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_collation o on o.oid = a.attcollation and o.collnamespace = 'public'::regnamespace
  where a.attnum > 0 and not a.attisdropped
  union all
  select format('constraint %s.%s %s%s', c.relname, n.conname, pg_get_constraintdef(n.oid),
      case when n.convalidated then '' else ' not valid' end)
  from pg_constraint n join relations c on c.oid = n.conrelid where n.contype <> 'n'
  union all
  select format('index %s', pg_get_indexdef(i.indexrelid))
  from pg_index i join relations c on c.oid = i.indrelid
  union all
  -- Before version 16 each column stood behind the name of its table.
  select format('view %s:%s', c.relname,
      regexp_replace(regexp_replace(pg_get_viewdef(c.oid), '\\m[a-z_]+\\.', '', 'g'), '\\s+', ' ', 'g'))
  from relations c where c.relkind = 'v'
  union all
  select format('trigger %s', pg_get_triggerdef(t.oid))
  from pg_trigger t join relations c on c.oid = t.tgrelid where not t.tgisinternal
  union all
  -- new_id() differs between versions of PostgreSQL on purpose.
  select format('function %s(%s) returns %s %s %s', proname, pg_get_function_arguments(p.oid),
      pg_get_function_result(p.oid), provolatile,
      case when proname = 'new_id' then '-' else md5(regexp_replace(prosrc, '\\s+', ' ', 'g')) end)
  from pg_proc p
  where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  union all
  select format('collation %s', collname) from pg_collation where collnamespace = 'public'::regnamespace
  union all
  select format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
  from pg_type t join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = 'public'::regnamespace group by t.typname
) everything order by line collate "C"`;
