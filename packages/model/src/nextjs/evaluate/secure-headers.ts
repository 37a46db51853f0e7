/**
 * `createSecureHeaders` of the package next-secure-headers: a list of headers, most of which are there unless an option
 * switches them off. https://github.com/jagaapple/next-secure-headers
 */
import type { Located } from "../../source.ts";
import { argument, newList, newObject, type Run } from "./run.ts";
import {
  type FunctionValue,
  type ListItem,
  type ListValue,
  type ObjectValue,
  primitive,
  unknownValue,
  type Value,
} from "./value.ts";

interface Made {
  readonly option: string;
  readonly name: string;
  /** What is sent without the option; absent when nothing is. */
  readonly value?: string;
}

const made: readonly Made[] = [
  { option: "contentSecurityPolicy", name: "Content-Security-Policy" },
  { option: "expectCT", name: "Expect-CT" },
  { option: "forceHTTPSRedirect", name: "Strict-Transport-Security", value: "max-age=63072000" },
  { option: "frameGuard", name: "X-Frame-Options", value: "deny" },
  { option: "noopen", name: "X-Download-Options", value: "noopen" },
  { option: "nosniff", name: "X-Content-Type-Options", value: "nosniff" },
  { option: "referrerPolicy", name: "Referrer-Policy" },
  { option: "xssProtection", name: "X-XSS-Protection", value: "1" },
];

export function createSecureHeaders(run: Run, at: Located): FunctionValue {
  return {
    type: "function",
    at,
    call(args: ListValue, callAt: Located): Value {
      const options = args.items.length === 0 ? undefined : argument(args, 0);
      if (options !== undefined && (options.type !== "object" || options.open !== undefined)) {
        return unknownValue(callAt, "the options of `createSecureHeaders` are not known");
      }
      return newList(
        run,
        callAt,
        made.flatMap((header) => itemOf(run, header, options, callAt) ?? []),
      );
    },
  };
}

function itemOf(run: Run, header: Made, options: ObjectValue | undefined, at: Located): ListItem | undefined {
  const { option, name, value } = header;
  const given = options?.properties.get(option);
  const isSwitchedOff = given?.value.type === "primitive" && given.value.value === false;
  if (isSwitchedOff || (given === undefined && value === undefined)) return undefined;
  const place = given?.key ?? at;
  const content =
    given === undefined && value !== undefined
      ? primitive(place, value)
      : unknownValue(place, "what `createSecureHeaders` makes of an option is not followed");
  const object = newObject(run, place);
  object.properties.set("key", { key: place, value: primitive(place, name), doubt: undefined });
  object.properties.set("value", { key: place, value: content, doubt: undefined });
  return { value: object, doubt: given?.doubt };
}
