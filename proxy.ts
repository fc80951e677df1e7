import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "@/app/_headers/content-policy";

/**
 * Gives every page its content security policy, and tells the page which address was asked. It is no gate:
 * who may see what is decided in app/_auth.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  // Next's compiler must see this name to know which mode it builds.
  const policy = contentPolicy({ nonce, development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-samenspraak-address", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/**
 * Not for uploads: a body of more than 10 MiB would arrive cut off, with status 200 (SAFETY, "Measured facts").
 * Nor for the page that a browser keeps, whose policy can't be of one answer.
 */
export const config = { matcher: ["/((?!api/|_next/static|_next/image|offline|service-worker[.]mjs).*)"] };
