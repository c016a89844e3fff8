/** One line of a plot: an engine's figures over the sizes it was measured at. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  /** What the numbers are, with their unit. */
  readonly unit: string;
  readonly logarithmic: boolean;
  readonly series: readonly Series[];
}

const size = { width: 820, height: 440 };
const area = { left: 70, right: 640, top: 68, bottom: 390 };
const lineHeight = 17;

/* One hue for each library: light surface, dark surface. The same hue dashed is a variant of the one above it. */
const hues: Readonly<Record<string, readonly [string, string, dashed?: boolean]>> = {
  'summit-bot': ['#0b57d0', '#7fb2ff'],
  'summit-kept': ['#0b57d0', '#7fb2ff', true],
  'summit-first': ['#0b57d0', '#7fb2ff', true],
  'minisearch-stems': ['#a84300', '#ffab66'],
  minisearch: ['#a84300', '#ffab66', true],
  sqlite: ['#00704a', '#5fd1a0'],
  flexsearch: ['#8a1fa3', '#e49bf5'],
  orama: ['#b3123d', '#ff93a6'],
  lunr: ['#555555', '#b9b9b9'],
};

/**
 * The plot as an SVG file that stands by itself: sizes to the right on a logarithmic scale, each line named at its end.
 * It brings its own ground and follows the reader's light or dark setting.
 */
export function drawPlot({ title, unit, logarithmic, series }: Plot): string {
  const drawn = series.filter(({ points }) => points.length > 0);
  const xs = [...new Set(drawn.flatMap(({ points }) => points.map(([x]) => x)))].toSorted((a, b) => a - b);
  const ys = drawn.flatMap(({ points }) => points.map(([, y]) => y));
  const ticks = logarithmic ? logarithmicTicks(ys) : evenTicks(ys);
  const x = scale(xs[0] ?? 1, xs.at(-1) ?? 1, area.left + 24, area.right - 24, Math.log);
  const y = scale(ticks[0] ?? 0, ticks.at(-1) ?? 1, area.bottom, area.top, logarithmic ? Math.log : (number) => number);
  const grid = ticks.map((tick) => {
    const at = round(y(tick));
    return `<path class="grid" d="M${area.left} ${at}H${area.right}"/><text x="${area.left - 8}" y="${at + 4}" text-anchor="end">${writeTick(tick)}</text>`;
  });
  const sizes = xs.map(
    (number) =>
      `<text x="${round(x(number))}" y="${area.bottom + 20}" text-anchor="middle">${writeTick(number)}</text>`,
  );
  const lines = drawn.map(({ name, points }) =>
    drawLine(
      name,
      points.map(([px, py]) => [x(px), y(py)]),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${escape(`${title}, ${unit}`)}">`,
    `<style>${style(drawn.map(({ name }) => name))}</style>`,
    `<rect class="ground" width="100%" height="100%" rx="8"/>`,
    `<text class="title" x="16" y="26">${escape(title)}</text><text x="16" y="44">${escape(unit)}</text>`,
    ...grid,
    ...sizes,
    `<text x="${(area.left + area.right) / 2}" y="${area.bottom + 40}" text-anchor="middle">passages</text>`,
    ...lines,
    ...nameLines(drawn.map(({ name, points }) => [name, ...last(points, x, y)])),
    '</svg>',
    '',
  ].join('\n');
}

type Scale = (number: number) => number;

function scale(from: number, to: number, low: number, high: number, bend: Scale): Scale {
  if (from === to) return () => (low + high) / 2;
  return (number) => low + ((bend(number) - bend(from)) / (bend(to) - bend(from))) * (high - low);
}

function last(points: Series['points'], x: Scale, y: Scale): [number, number] {
  const [px = 1, py = 1] = points.at(-1) ?? [];
  return [x(px), y(py)];
}

function drawLine(name: string, points: readonly (readonly [number, number])[]): string {
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const dots = points.map(([x, y]) => `<circle cx="${round(x)}" cy="${round(y)}" r="4"/>`).join('');
  return `<g class="line ${name}"><path d="${path}"/>${dots}</g>`;
}

/* Names stand at the right in the order of the line ends, pushed apart so that none covers another. */
function nameLines(ends: readonly (readonly [name: string, x: number, y: number])[]): string[] {
  const sorted = ends.toSorted((a, b) => a[2] - b[2]);
  const places: number[] = [];
  for (const [, , y] of sorted) places.push(Math.max(y, (places.at(-1) ?? -lineHeight) + lineHeight));
  let floor = area.bottom + lineHeight;
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at] ?? 0, floor - lineHeight);
    floor = places[at] ?? 0;
  }
  return sorted.map(([name, x, y], at) => {
    const place = round(places[at] ?? y);
    const leader = `<path class="leader" d="M${round(x + 7)} ${round(y)}L${area.right + 14} ${place}"/>`;
    return `<g class="name ${name}">${leader}<text x="${area.right + 18}" y="${place + 4}">${escape(name)}</text></g>`;
  });
}

function logarithmicTicks(numbers: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...numbers)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...numbers))));
  return Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
}

function evenTicks(numbers: readonly number[]): number[] {
  const step = 5;
  const from = Math.floor(Math.min(...numbers) / step) * step;
  const to = Math.max(from + step, Math.ceil(Math.max(...numbers) / step) * step);
  return Array.from({ length: (to - from) / step + 1 }, (_, at) => from + at * step);
}

function style(names: readonly string[]): string {
  const colours = (of: 0 | 1) =>
    names.map((name) => `.${name}{--hue:${(hues[name] ?? hues['lunr'])?.[of] ?? 'gray'}}`).join('');
  const dashed = names.filter((name) => hues[name]?.[2]).map((name) => `.line.${name} path{stroke-dasharray:7 5}`);
  return `
text{font:13px system-ui,sans-serif;fill:#444}.title{font-size:16px;font-weight:600;fill:#111}
.ground{fill:#fff;stroke:#ddd}.grid{stroke:#e4e4e4}.line path{fill:none;stroke:var(--hue);stroke-width:2}
.line circle{fill:var(--hue)}.line.summit-bot path{stroke-width:4}.leader{stroke:var(--hue);opacity:.4;fill:none}
.name text{fill:var(--hue)}.name.summit-bot text{font-weight:700}
${dashed.join('')}${colours(0)}
@media (prefers-color-scheme:dark){text{fill:#bbb}.title{fill:#f2f2f2}.ground{fill:#16181c;stroke:#333}.grid{stroke:#30343a}
${colours(1)}}
`;
}

function writeTick(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
