import { CannotStart } from "./cannot-start";

type Sentence = readonly [nl: string, en: string];

/** By what the driver or PostgreSQL calls it. Source: PostgreSQL's documentation, appendix A, and Node's. */
const sentenceByCode: Readonly<Record<string, (url: URL) => Sentence>> = {
  ECONNREFUSED: nobodyAnswers,
  ECONNRESET: nobodyAnswers,
  ENOTFOUND: nobodyAnswers,
  EAI_AGAIN: nobodyAnswers,
  EHOSTUNREACH: nobodyAnswers,
  ENETUNREACH: nobodyAnswers,
  ETIMEDOUT: nobodyAnswers,
  CONNECT_TIMEOUT: nobodyAnswers,
  "28P01": wrongPassword,
  "28000": wrongPassword,
  "3D000": noDatabase,
  "42501": mayNotMakeTables,
  ERR_INVALID_URL: () => [
    "DATABASE_URL is niet te lezen. Zo hoort zij eruit te zien: postgres://naam:wachtwoord@adres:5432/database. Tekens als @, / en # in een wachtwoord worden %40, %2F en %23.",
    "DATABASE_URL can’t be read. It should look like this: postgres://name:password@address:5432/database. Signs such as @, / and # in a password are written %40, %2F and %23.",
  ],
  "53100": () => [
    "De schijf van PostgreSQL is vol. Maak er ruimte en probeer het opnieuw.",
    "PostgreSQL’s disk is full. Make room on it and try again.",
  ],
  "53300": () => [
    "PostgreSQL heeft geen verbinding meer vrij. Sluit andere programma’s die haar gebruiken, of verhoog max_connections.",
    "PostgreSQL has no connection left. Close other programs that use it, or raise max_connections.",
  ],
};

/** The error as a person can act on it, where its cause is known; else the error itself. Never with a password. */
export function whyPostgresRefuses(error: unknown, databaseUrl: string | undefined): unknown {
  const sentence = sentenceByCode[codeOf(error)];
  if (sentence === undefined || databaseUrl === undefined) return error;
  const url = new URL(URL.canParse(databaseUrl) ? databaseUrl : "postgres://localhost");
  return new CannotStart(...sentence(url), { cause: error });
}

/** Also of a failed migration, which wraps what PostgreSQL said. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "code" in error ? String(error.code) : codeOf(error.cause);
}

function nobodyAnswers({ hostname, port }: URL): Sentence {
  const place = `${hostname || "localhost"}:${port || 5432}`;
  return [
    `Op ${place} antwoordt geen PostgreSQL. Draait die, en kloppen adres en poort in DATABASE_URL?`,
    `No PostgreSQL answers at ${place}. Does it run, and are address and port in DATABASE_URL right?`,
  ];
}

function wrongPassword({ username }: URL): Sentence {
  const user = decodeURIComponent(username);
  return [
    `PostgreSQL laat gebruiker “${user}” niet binnen. Kloppen naam en wachtwoord in DATABASE_URL? Tekens als @ en / worden daarin %40 en %2F.`,
    `PostgreSQL does not let user “${user}” in. Are name and password in DATABASE_URL right? Signs such as @ and / are written %40 and %2F there.`,
  ];
}

function noDatabase(url: URL): Sentence {
  const name = databaseOf(url);
  return [
    `Er is geen database “${name}”. Maak haar, bijvoorbeeld met: createdb ${name}`,
    `There is no database “${name}”. Make it, for instance with: createdb ${name}`,
  ];
}

function mayNotMakeTables(url: URL): Sentence {
  const [name, user] = [databaseOf(url), decodeURIComponent(url.username)];
  const command = `ALTER DATABASE "${name}" OWNER TO "${user}"`;
  return [
    `Gebruiker “${user}” mag in database “${name}” geen tabellen maken. Maak hem eigenaar: ${command}`,
    `User “${user}” may not make tables in database “${name}”. Make them its owner: ${command}`,
  ];
}

function databaseOf({ pathname, username }: URL): string {
  return decodeURIComponent(pathname.slice(1) || username);
}
