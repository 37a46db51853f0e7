import type { Ternary } from "../ternary.ts";
import type { NextConfig } from "./model.ts";

/** Is a header sent with some response? See `NextConfig.sends`. */
export function sends(
  { status, headers, elsewhere }: Pick<NextConfig, "status" | "headers" | "elsewhere">,
  name: string,
): Ternary {
  const wanted = name.toLowerCase();
  const named = headers.filter(({ key }) => key === wanted);
  if (named.some(({ maybe }) => !maybe)) return true;
  const isClosed = status === "full" || status === "names";
  if (!isClosed || named.length > 0 || elsewhere.some((file) => file.maySet(wanted))) return undefined;
  return false;
}
