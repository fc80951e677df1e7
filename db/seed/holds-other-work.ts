import postgres from "postgres";

/**
 * Whether this PostgreSQL holds studies or accounts that are not the demonstration's, which has public
 * passwords and must stay out of it. Looks before any migration: an empty database holds nothing.
 */
export async function holdsOtherWork(url: string): Promise<boolean> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    const [tables] = await client`select to_regclass('study') as study, to_regclass('"user"') as user`;
    if (!tables?.study || !tables.user) return false;
    const [found] = await client`
      select exists (
        select from study left join "user" maker on maker.id = study.made_by
        where study.kind <> 'demo' and coalesce(maker.email, '') not like '%@demo.local'
      ) as studies,
      exists (select from "user") and not exists (select from "user" where email like '%@demo.local') as accounts`;
    return Boolean(found?.studies || found?.accounts);
  } finally {
    await client.end();
  }
}
