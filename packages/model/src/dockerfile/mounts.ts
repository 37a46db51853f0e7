/** `RUN --mount=type=secret,id=npm,mode=0400`: comma-separated fields, as BuildKit reads them. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { locate, textOf } from "../source.ts";
import type { DockerfileFlag, DockerfileMount, DockerfileMountField } from "./model.ts";

export function mountsOf(flags: readonly DockerfileFlag[]): readonly DockerfileMount[] {
  const found: DockerfileMount[] = [];
  for (const { name, value } of flags) if (name === "mount" && value !== undefined) found.push(readMount(value));
  return found;
}

/** Written fields, since their places matter; a field with a variable is unknown. */
function readMount(value: Scalar<string>): DockerfileMount {
  const { source, range } = value;
  const fields: DockerfileMountField[] = [];
  let start = range[0];
  for (const written of textOf(value).split(",")) {
    const sign = written.indexOf("=");
    const name = (sign === -1 ? written : written.slice(0, sign)).replace(/^["\s]+|["\s]+$/g, "").toLowerCase();
    const text = sign === -1 ? "" : written.slice(sign + 1).replace(/["\s]+$/g, "");
    const from = start + (sign === -1 ? written.length : sign + 1);
    const at = locate(source, from, from + text.length);
    const isPlain = !/[$\\'"\n]/.test(text);
    if (name !== "") fields.push({ ...at, name, value: isPlain ? known(at, text) : unknown(at, text) });
    start += written.length + 1;
  }
  return { source, range, fields, type: fields.findLast(({ name }) => name === "type")?.value };
}
