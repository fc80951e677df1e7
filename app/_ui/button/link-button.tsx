import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-class";

type LinkButtonProps = ButtonLook & {
  readonly href: string;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** A file to keep rather than a page to open. */
  readonly download?: boolean;
};

/** A link that looks like a button: it goes somewhere, and does nothing else. */
export function LinkButton({ href, children, icon, variant, size, download }: LinkButtonProps) {
  const className = buttonClass({ variant, size });
  if (download) {
    return (
      <a href={href} download className={className}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <Link href={href} className={className}>
      {icon}
      {children}
    </Link>
  );
}
