import { z } from "zod";
import { CannotStart } from "./cannot-start";

const text = z.string().trim().min(1);
const absent = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(absent, schema.optional());

const schema = z
  .object({
    /** A PostgreSQL, version 15 or later. Without it the embedded try-out database in DATA_DIR is used. */
    DATABASE_URL: optional(text.regex(/^postgres(ql)?:\/\//)),
    /** Holds everything that the embedded default writes. */
    DATA_DIR: z.preprocess(absent, text.default(".data")),
    PORT: z.preprocess(absent, z.coerce.number().int().min(0).max(65535).default(3000)),
    /** The address that people type, such as https://samenspraak.example. */
    NEXTAUTH_URL: optional(z.url({ protocol: /^https?$/ })),
    /** Signs the session's token; 32 characters or more. */
    NEXTAUTH_SECRET: optional(text.min(32)),
    /** Chains and seals the log (SAFETY, rule 6); 32 characters or more. */
    AUDIT_KEY: optional(text.min(32)),
    OIDC_ISSUER: optional(z.url()),
    OIDC_CLIENT_ID: optional(text),
    OIDC_CLIENT_SECRET: optional(text),
    /** The provider's name on its sign-in button. */
    OIDC_NAME: z.preprocess(absent, text.default("SURFconext")),
    /** "1" in the demonstration: the sign-in page offers its accounts. */
    DEMO: z.preprocess((value) => value === "1" || value === "true", z.boolean()),
    /** "0" has browsers forget the page that stands in while the app is out of reach. */
    OFFLINE_PAGE: z.preprocess((value) => value !== "0" && value !== "false", z.boolean()),
    /** The address of people's browsers, from the last of this many proxies' x-forwarded-for entries. */
    TRUSTED_PROXIES: z.preprocess(absent, z.coerce.number().int().min(0).max(9).default(0)),
    /** Set by Next while it builds: nothing may be opened then. */
    NEXT_PHASE: optional(text),
  })
  .refine((value) => (value.OIDC_ISSUER === undefined) === (value.OIDC_CLIENT_ID === undefined), {
    path: ["OIDC_CLIENT_ID"],
  });

export type Environment = Readonly<z.infer<typeof schema>>;

/**
 * The process's environment, validated: the one place that reads process.env. Read anew at every call, since
 * the secrets of a zero configuration are added at start. A wrong value throws and names its variable.
 */
export function environment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path.join(".")))];
  const said = (language: 0 | 1) =>
    wrong.map((name) => `${name} (${shapeByName[name]?.[language] ?? "?"})`).join(", ");
  throw new CannotStart(
    `Deze instellingen kloppen niet: ${said(0)}. Zie README.md.`,
    `These settings are not right: ${said(1)}. See README.en.md.`,
  );
}

const address = ["een adres dat met https:// begint", "an address that begins with https://"] as const;
const secret = ["32 tekens of meer", "32 characters or more"] as const;

/** What a variable should hold; never what it holds, which may be a secret. */
const shapeByName: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  DATABASE_URL: ["begint met postgres:// of postgresql://", "begins with postgres:// or postgresql://"],
  PORT: ["een getal van 0 tot en met 65535", "a number from 0 to 65535"],
  NEXTAUTH_URL: address,
  NEXTAUTH_SECRET: secret,
  AUDIT_KEY: secret,
  OIDC_ISSUER: address,
  OIDC_CLIENT_ID: ["hoort samen met OIDC_ISSUER", "goes together with OIDC_ISSUER"],
  TRUSTED_PROXIES: ["een getal van 0 tot en met 9", "a number from 0 to 9"],
};
