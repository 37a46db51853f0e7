/** A plot of time and memory over the number of files, as a small SVG for light and dark pages. */
import type { Run } from "./scale.ts";

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 60;
const RIGHT = 60;
const TOP = 24;
const BOTTOM = 40;

interface Series {
  readonly label: string;
  readonly color: string;
  readonly of: (run: Run) => number;
  readonly side: "left" | "right";
}

const series: readonly Series[] = [
  { label: "seconds", color: "#2b7de9", of: ({ seconds }) => seconds, side: "left" },
  { label: "MB", color: "#d9822b", of: ({ megabytes }) => megabytes, side: "right" },
];

export function plot(runs: readonly Run[]): string {
  const most = Math.max(...runs.map(({ files }) => files));
  const x = (files: number): number => LEFT + (files / most) * (WIDTH - LEFT - RIGHT);
  const ticks = runs.map(
    ({ files }) =>
      `<text x="${x(files).toFixed(1)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${files / 1000}k</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#808080">
<title>Time and memory of a run by the number of files</title>
<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}V${TOP}" fill="none" stroke="#808080"/>
${ticks.join("\n")}
<text x="${WIDTH / 2}" y="${HEIGHT - 6}" text-anchor="middle">files</text>
${series.map((one) => line(one, runs, x)).join("\n")}
</svg>
`;
}

function line({ label, color, of, side }: Series, runs: readonly Run[], x: (files: number) => number): string {
  const top = roundUp(Math.max(...runs.map(of)));
  const y = (value: number): number => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const points = runs.map((run) => `${x(run.files).toFixed(1)},${y(of(run)).toFixed(1)}`);
  const [anchor, at] = side === "left" ? ["end", LEFT - 6] : ["start", WIDTH - RIGHT + 6];
  const marks = [0, top / 2, top].map(
    (value) =>
      `<text x="${at}" y="${(y(value) + 4).toFixed(1)}" text-anchor="${anchor}" fill="${color}">${value}</text>`,
  );
  const name = `<text x="${at}" y="${TOP - 8}" text-anchor="${anchor}" fill="${color}">${label}</text>`;
  return [
    `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>`,
    ...points.map((point) => `<circle cx="${point.split(",")[0]}" cy="${point.split(",")[1]}" r="3" fill="${color}"/>`),
    name,
    ...marks,
  ].join("\n");
}

/** 1, 2 or 5 with zeros behind it. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * ([1, 2, 5, 10].find((step) => step * unit >= value) ?? 10);
}
