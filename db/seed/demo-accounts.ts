import type { MemberRole } from "@/lib/access/member-role";

/** Public, and fit for invented data only: the README prints it. */
export const demoPassword = "samenspraak-demo-2008";

export type DemoAccount = {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
  readonly administrator: boolean;
};

/** The accounts of the demonstration, each with its roles in the demo studies. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: "codeur-a@demo.local", name: "Codeur A", roles: ["coder"], administrator: false },
  { email: "codeur-b@demo.local", name: "Codeur B", roles: ["coder"], administrator: false },
  { email: "supervisor@demo.local", name: "Supervisor", roles: ["supervisor"], administrator: false },
  { email: "onderzoeker@demo.local", name: "Onderzoeker", roles: ["researcher"], administrator: false },
  { email: "beheer@demo.local", name: "Beheer", roles: [], administrator: true },
];
