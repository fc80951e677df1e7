"use client";

import { signOut as leave } from "next-auth/react";

/** Ends the session's row and opens the sign-in page anew, so that nothing of this person stays in memory. */
export async function signOut(): Promise<void> {
  await leave({ redirect: false });
  window.location.assign("/inloggen");
}
