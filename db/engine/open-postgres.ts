import postgres from "postgres";
import { CannotStart } from "./cannot-start";
import { closeWithinSeconds, type Engine } from "./engine";

const oldestMajorVersion = 15;

/** The PostgreSQL that a real study runs on. Refuses one that is older than 15. */
export async function openPostgres(url: string, connections = 10): Promise<Engine> {
  const client = postgres(url, { max: connections, onnotice: () => {}, connect_timeout: 10 });
  try {
    await refuseOldVersion(client);
  } catch (error) {
    await client.end({ timeout: 0 });
    throw error;
  }
  return {
    kind: "postgres",
    client,
    listen: async (channel, callback) => (await client.listen(channel, callback)).unlisten,
    close: () => client.end({ timeout: closeWithinSeconds }),
  };
}

async function refuseOldVersion(client: postgres.Sql): Promise<void> {
  const [row] = await client<{ number: number }[]>`
    select current_setting('server_version_num')::int as number`;
  const major = Math.floor((row?.number ?? 0) / 10_000);
  if (major < oldestMajorVersion) {
    throw new CannotStart(
      `DATABASE_URL verwijst naar PostgreSQL ${major}; versie ${oldestMajorVersion} of later is nodig.`,
      `DATABASE_URL names PostgreSQL ${major}; version ${oldestMajorVersion} or later is needed.`,
    );
  }
}
