import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { writtenAt } from "./columns";

/** A failed sign-in, counted per account and per address (SAFETY, P11). The e-mail and address are hashed. */
export const signInFailure = pgTable(
  "sign_in_failure",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    accountHash: text().notNull(),
    addressHash: text().notNull(),
    writtenAt: writtenAt(),
  },
  (table) => [
    index("sign_in_failure_account_idx").on(table.accountHash, table.writtenAt),
    index("sign_in_failure_address_idx").on(table.addressHash, table.writtenAt),
  ],
);
