/**
 * Knowledge, not logic: when release lines of well-known images stop to get security fixes. Dates are those that the
 * projects announce (https://endoflife.date gathers them with links); of several, as with long-term support that is open to
 * everybody, the last. A line that is not here is not known to end.
 */
import { canonicalNameOf, type ImageReference } from "./image.ts";

export interface ReleaseLine {
  /** `Node.js 18`, `Debian 10 (buster)`. */
  readonly name: string;
  /** The last day with security fixes, `YYYY-MM-DD`. */
  readonly end: string;
}

/** Line → its last day. Lines are beginnings of versions: `3.9` of `3.9.1`, never of `3.91`. */
type Lines = Readonly<Record<string, string>>;

interface Product {
  readonly name: string;
  readonly lines: Lines;
  /** Names that tags use for lines. */
  readonly codenames?: Readonly<Record<string, string>>;
}

const alpine: Product = {
  name: "Alpine Linux",
  lines: {
    ...{ "2.6": "2015-05-01", "2.7": "2015-11-01", "3.0": "2016-05-01", "3.1": "2016-11-01", "3.2": "2017-05-01" },
    ...{ "3.3": "2017-11-01", "3.4": "2018-05-01", "3.5": "2018-11-01", "3.6": "2019-05-01", "3.7": "2019-11-01" },
    ...{ "3.8": "2020-05-01", "3.9": "2020-11-01", "3.10": "2021-05-01", "3.11": "2021-11-01", "3.12": "2022-05-01" },
    ...{ "3.13": "2022-11-01", "3.14": "2023-05-01", "3.15": "2023-11-01", "3.16": "2024-05-23", "3.17": "2024-11-22" },
    ...{ "3.18": "2025-05-09", "3.19": "2025-11-01", "3.20": "2026-04-01", "3.21": "2026-11-01", "3.22": "2027-05-01" },
    ...{ "3.23": "2027-11-01", "3.24": "2028-06-01" },
  },
};

/** With the years of long-term support, which the official images get. */
const debian: Product = {
  name: "Debian",
  lines: {
    ...{ "6": "2016-02-29", "7": "2018-05-31", "8": "2020-06-30", "9": "2022-07-01", "10": "2024-06-30" },
    ...{ "11": "2026-08-31", "12": "2028-06-30", "13": "2030-06-30" },
  },
  codenames: {
    ...{ squeeze: "6", wheezy: "7", jessie: "8", stretch: "9", buster: "10", bullseye: "11", bookworm: "12" },
    trixie: "13",
  },
};

/** Without the years that only subscribers get. */
const ubuntu: Product = {
  name: "Ubuntu",
  lines: {
    ...{ "10.04": "2013-05-09", "12.04": "2017-04-28", "14.04": "2019-04-25", "15.04": "2016-02-04" },
    ...{ "15.10": "2016-07-28", "16.04": "2021-04-30", "16.10": "2017-07-20", "17.04": "2018-01-13" },
    ...{ "17.10": "2018-07-19", "18.04": "2023-05-31", "18.10": "2019-07-18", "19.04": "2020-01-23" },
    ...{ "19.10": "2020-07-17", "20.04": "2025-05-31", "20.10": "2021-07-22", "21.04": "2022-01-20" },
    ...{ "21.10": "2022-07-14", "22.04": "2027-05-31", "22.10": "2023-07-20", "23.04": "2024-01-25" },
    ...{ "23.10": "2024-07-12", "24.04": "2029-05-31", "24.10": "2025-07-10", "25.04": "2026-01-17" },
    ...{ "25.10": "2026-07-31", "26.04": "2031-05-31" },
  },
  codenames: {
    ...{ lucid: "10.04", precise: "12.04", trusty: "14.04", vivid: "15.04", wily: "15.10", xenial: "16.04" },
    ...{ yakkety: "16.10", zesty: "17.04", artful: "17.10", bionic: "18.04", cosmic: "18.10", disco: "19.04" },
    ...{ eoan: "19.10", focal: "20.04", groovy: "20.10", hirsute: "21.04", impish: "21.10", jammy: "22.04" },
    ...{ kinetic: "22.10", lunar: "23.04", mantic: "23.10", noble: "24.04", oracular: "24.10", plucky: "25.04" },
    ...{ questing: "25.10", resolute: "26.04" },
  },
};

const nodejs: Product = {
  name: "Node.js",
  lines: {
    ...{
      "0.10": "2016-10-31",
      "0.12": "2016-12-31",
      "4": "2018-04-30",
      "5": "2016-06-30",
      "6": "2019-04-30",
      "7": "2017-06-30",
    },
    ...{ "8": "2019-12-31", "9": "2018-06-30", "10": "2021-04-30", "11": "2019-06-30", "12": "2022-04-30" },
    ...{ "13": "2020-06-01", "14": "2023-04-30", "15": "2021-06-01", "16": "2023-09-11", "17": "2022-06-01" },
    ...{ "18": "2025-04-30", "19": "2023-06-01", "20": "2026-04-30", "21": "2024-06-01", "22": "2027-04-30" },
    ...{ "23": "2025-06-01", "24": "2028-04-30", "25": "2026-06-01", "26": "2029-04-30" },
  },
  codenames: {
    ...{ argon: "4", boron: "6", carbon: "8", dubnium: "10", erbium: "12", fermium: "14", gallium: "16" },
    ...{ hydrogen: "18", iron: "20", jod: "22", krypton: "24" },
  },
};

const python: Product = {
  name: "Python",
  lines: {
    ...{ "2": "2020-01-01", "3.2": "2016-02-20", "3.3": "2017-09-29", "3.4": "2019-03-18", "3.5": "2020-09-30" },
    ...{ "3.6": "2021-12-23", "3.7": "2023-06-27", "3.8": "2024-10-07", "3.9": "2025-10-31", "3.10": "2026-10-31" },
    ...{ "3.11": "2027-10-31", "3.12": "2028-10-31", "3.13": "2029-10-31", "3.14": "2030-10-31" },
  },
};

/** A line ends when the second one after it comes out. */
const go: Product = {
  name: "Go",
  lines: {
    ...{ "1.5": "2016-08-15", "1.6": "2017-02-16", "1.7": "2017-08-24", "1.8": "2018-02-16", "1.9": "2018-08-24" },
    ...{ "1.10": "2019-02-25", "1.11": "2019-09-03", "1.12": "2020-02-25", "1.13": "2020-08-11", "1.14": "2021-02-16" },
    ...{ "1.15": "2021-08-16", "1.16": "2022-03-15", "1.17": "2022-08-02", "1.18": "2023-02-01", "1.19": "2023-08-08" },
    ...{ "1.20": "2024-02-06", "1.21": "2024-08-13", "1.22": "2025-02-11", "1.23": "2025-08-12", "1.24": "2026-02-10" },
    "1.25": "2026-08-19",
  },
};

const php: Product = {
  name: "PHP",
  lines: {
    ...{ "5": "2018-12-31", "5.3": "2014-08-14", "5.4": "2015-09-14", "5.5": "2016-07-21", "5.6": "2018-12-31" },
    ...{ "7": "2022-11-28", "7.0": "2019-01-10", "7.1": "2019-12-01", "7.2": "2020-11-30", "7.3": "2021-12-06" },
    ...{ "7.4": "2022-11-28", "8.0": "2023-11-26", "8.1": "2025-12-31", "8.2": "2026-12-31", "8.3": "2027-12-31" },
    ...{ "8.4": "2028-12-31", "8.5": "2029-12-31" },
  },
};

const ruby: Product = {
  name: "Ruby",
  lines: {
    ...{ "1": "2015-02-23", "2": "2023-03-31", "2.0": "2016-02-24", "2.1": "2017-03-31", "2.2": "2018-03-31" },
    ...{ "2.3": "2019-03-31", "2.4": "2020-03-31", "2.5": "2021-03-31", "2.6": "2022-04-12", "2.7": "2023-03-31" },
    ...{ "3.0": "2024-04-23", "3.1": "2025-03-26", "3.2": "2026-03-31", "3.3": "2027-03-31", "3.4": "2028-03-31" },
    "4.0": "2029-03-31",
  },
};

const postgresql: Product = {
  name: "PostgreSQL",
  lines: {
    ...{ "8": "2014-07-24", "9": "2021-11-11", "9.0": "2015-10-08", "9.1": "2016-10-27", "9.2": "2017-11-09" },
    ...{ "9.3": "2018-11-08", "9.4": "2020-02-13", "9.5": "2021-02-11", "9.6": "2021-11-11", "10": "2022-11-10" },
    ...{ "11": "2023-11-09", "12": "2024-11-21", "13": "2025-11-13", "14": "2026-11-12", "15": "2027-11-11" },
    ...{ "16": "2028-11-09", "17": "2029-11-08", "18": "2030-11-14" },
  },
};

const mysql: Product = {
  name: "MySQL",
  lines: {
    ...{ "5": "2023-10-31", "5.5": "2018-12-31", "5.6": "2021-02-28", "5.7": "2023-10-31", "8.0": "2026-04-30" },
    ...{ "8.1": "2023-10-25", "8.2": "2023-12-14", "8.3": "2024-04-10", "8.4": "2032-04-30", "9.0": "2024-10-15" },
    ...{ "9.1": "2025-01-21", "9.2": "2025-04-15", "9.3": "2025-07-22", "9.4": "2025-10-21", "9.5": "2026-01-20" },
    "9.6": "2026-04-21",
  },
};

const mariadb: Product = {
  name: "MariaDB",
  lines: {
    ...{ "5": "2020-04-11", "10.0": "2019-03-31", "10.1": "2020-10-17", "10.2": "2022-05-23", "10.3": "2023-05-25" },
    ...{ "10.4": "2024-06-18", "10.5": "2025-06-24", "10.6": "2026-07-06", "10.7": "2023-02-09", "10.8": "2023-05-20" },
    ...{ "10.9": "2023-08-22", "10.10": "2023-11-17", "10.11": "2028-02-16", "11.0": "2024-06-06" },
    ...{ "11.1": "2024-08-21", "11.2": "2024-11-21", "11.3": "2024-05-29", "11.4": "2029-05-29", "11.5": "2024-11-21" },
    ...{ "11.6": "2025-02-13", "11.7": "2025-05-12", "11.8": "2028-06-04", "12.0": "2025-11-18", "12.1": "2026-02-13" },
    "12.2": "2026-05-28",
  },
};

const mongodb: Product = {
  name: "MongoDB",
  lines: {
    ...{ "2": "2016-10-31", "3": "2021-04-30", "3.0": "2018-02-28", "3.2": "2018-09-30", "3.4": "2020-01-31" },
    ...{
      "3.6": "2021-04-30",
      "4": "2024-02-29",
      "4.0": "2022-04-30",
      "4.2": "2023-04-30",
      "4.4": "2024-02-29",
      "5": "2024-10-31",
    },
    ...{ "6": "2025-07-31", "7.0": "2027-08-31", "8.0": "2029-10-31" },
  },
};

const fedora: Product = {
  name: "Fedora",
  lines: {
    ...{ "24": "2017-08-08", "25": "2017-12-12", "26": "2018-05-29", "27": "2018-11-30", "28": "2019-05-28" },
    ...{ "29": "2019-11-26", "30": "2020-05-26", "31": "2020-11-24", "32": "2021-05-25", "33": "2021-11-30" },
    ...{ "34": "2022-06-07", "35": "2022-12-13", "36": "2023-05-16", "37": "2023-12-05", "38": "2024-05-21" },
    ...{ "39": "2024-11-26", "40": "2025-05-13", "41": "2025-12-15", "42": "2026-05-27", "43": "2026-12-09" },
    "44": "2027-06-02",
  },
};

const dotnet: Product = {
  name: ".NET",
  lines: {
    ...{ "1": "2019-06-27", "2.0": "2018-10-01", "2.1": "2021-08-21", "2.2": "2019-12-23", "3.0": "2020-03-03" },
    ...{ "3.1": "2022-12-13", "5.0": "2022-05-10", "6.0": "2024-11-12", "7.0": "2024-05-14", "8.0": "2026-11-10" },
    ...{ "9.0": "2026-11-10", "10.0": "2028-11-14" },
  },
};

/** Lines between those with long-term support. */
const temurin: Product = {
  name: "Eclipse Temurin",
  lines: {
    ...{ "16": "2021-09-30", "18": "2022-09-30", "19": "2023-03-31", "20": "2023-09-19", "22": "2024-09-17" },
    ...{ "23": "2025-03-18", "24": "2025-09-16" },
  },
};

const amazonLinux: Product = {
  name: "Amazon Linux",
  lines: { "1": "2023-12-31", "2": "2026-06-30", "2016": "2023-12-31", "2017": "2023-12-31", "2018": "2023-12-31" },
};

const productsByName: ReadonlyMap<string, Product> = new Map([
  ["alpine", alpine],
  ["amazonlinux", amazonLinux],
  ["debian", debian],
  ["eclipse-temurin", temurin],
  ["fedora", fedora],
  ["golang", go],
  ["mariadb", mariadb],
  ["mongo", mongodb],
  ["mysql", mysql],
  ["node", nodejs],
  ["php", php],
  ["postgres", postgresql],
  ["python", python],
  ["ruby", ruby],
  ["ubuntu", ubuntu],
]);

/** Images that get no more fixes under any tag: their pages on Docker Hub say so. */
const retired: ReadonlyMap<string, ReleaseLine> = new Map([
  ["centos", { name: "The image centos", end: "2024-06-30" }],
  ["java", { name: "The image java", end: "2016-12-31" }],
  ["openjdk", { name: "The image openjdk", end: "2022-07-31" }],
]);

const OFFICIAL = "docker.io/library/";
const DOTNET = /^mcr\.microsoft\.com\/dotnet\/(?:core\/)?(?:aspnet|monitor|runtime|runtime-deps|sdk)$/;

/**
 * Release lines that an image's tag names: that of the program, and that of the distribution below it
 * (`node:20-buster`, `python:3.12-alpine3.17`). Tags without a version, such as `latest` and `3`, move on by themselves.
 */
export function releaseLinesOf(image: ImageReference): readonly ReleaseLine[] {
  const { tag } = image;
  const name = canonicalNameOf(image);
  const official = name.startsWith(OFFICIAL) ? name.slice(OFFICIAL.length) : undefined;
  const end = official === undefined ? undefined : retired.get(official);
  // Builds of Java that are not released yet are the one thing that is still published there.
  if (end !== undefined) return /^(?:\d+-ea|2[0-9])/.test(tag ?? "") ? [] : [end];
  if (tag === undefined) return [];
  const [first = "", ...others] = tag.toLowerCase().split("-");
  if (DOTNET.test(name)) return linesIn(dotnet, first, others);
  return official === undefined ? [] : linesIn(productsByName.get(official), first, others);
}

function linesIn(product: Product | undefined, first: string, others: readonly string[]): readonly ReleaseLine[] {
  const found = [product === undefined ? distributionLineOf(first) : lineOf(product, first)];
  for (const part of others) found.push(distributionLineOf(part));
  return found.filter((line) => line !== undefined);
}

function lineOf({ name, lines, codenames = {} }: Product, text: string): ReleaseLine | undefined {
  const codename = Object.hasOwn(codenames, text) ? codenames[text] : undefined;
  if (codename !== undefined) return endedLine(`${name} ${codename} (${text})`, lines[codename]);
  const version = /^v?(\d+(?:\.\d+)*)/.exec(text)?.[1];
  if (version === undefined) return undefined;
  // The longest beginning that is a line: `5.7.44` is of `5.7`, not of `5`.
  for (let parts = version.split("."); parts.length > 0; parts = parts.slice(0, -1)) {
    const line = parts.join(".");
    if (Object.hasOwn(lines, line)) return endedLine(`${name} ${line}`, lines[line]);
  }
  return undefined;
}

function distributionLineOf(part: string): ReleaseLine | undefined {
  const version = /^alpine(\d+\.\d+)$/.exec(part)?.[1];
  if (version !== undefined) return lineOf(alpine, version);
  for (const product of [debian, ubuntu]) {
    if (Object.hasOwn(product.codenames ?? {}, part)) return lineOf(product, part);
  }
  return undefined;
}

function endedLine(name: string, end: string | undefined): ReleaseLine | undefined {
  return end === undefined ? undefined : { name, end };
}
