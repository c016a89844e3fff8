/** Answers of about the same confidence: how many there were, how sure they were on average, and how many were right. */
export interface Bin {
  readonly count: number;
  /** 0 to 1. */
  readonly expected: number;
  readonly right: number;
}

/** Ten bins of equal width; those that nothing falls into are left out. */
export function fillBins(rows: readonly { readonly right: boolean; readonly sure: number }[]): Bin[] {
  const all = Array.from({ length: 10 }, () => ({ count: 0, expected: 0, right: 0 }));
  for (const { right, sure } of rows) {
    const bin = all[Math.min(9, Math.floor(10 * sure))];
    if (!bin) continue;
    bin.count++;
    bin.expected += sure;
    if (right) bin.right++;
  }
  return all.filter(({ count }) => count > 0).map((bin) => ({ ...bin, expected: bin.expected / bin.count }));
}

const size = { width: 560, height: 560 };
const area = { left: 70, right: 530, top: 70, bottom: 490 };

/**
 * The reliability curve as an SVG file that stands by itself: how sure the bot was to the right, how often it was right
 * upwards. On the diagonal it is as often right as it says; a dot's ground grows with the number of questions, its line
 * is where the true share lies in 95 of 100 cases (Wilson). `threshold` is from where on an answer is given.
 */
export function drawReliability(bins: readonly Bin[], threshold: number): string {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...bins.map(({ count }) => count));
  const ticks = [0, 20, 40, 60, 80, 100];
  const grid = ticks.map(
    (tick) =>
      `<path class="grid" d="M${area.left} ${y(tick / 100)}H${area.right}M${x(tick / 100)} ${area.top}V${area.bottom}"/>` +
      `<text x="${area.left - 8}" y="${y(tick / 100) + 4}" text-anchor="end">${tick}</text>` +
      `<text x="${x(tick / 100)}" y="${area.bottom + 20}" text-anchor="middle">${tick}</text>`,
  );
  const line = bins.map(
    ({ expected, right, count }, at) => `${at === 0 ? 'M' : 'L'}${x(expected)} ${y(right / count)}`,
  );
  const dots = bins.map((bin) => {
    const { expected, right, count } = bin;
    const [low, high] = boundShare(bin);
    const radius = round(3 + 9 * Math.sqrt(count / most));
    const said = `${count.toLocaleString('en')} questions: ${percent(expected)} % sure, ${percent(right / count)} % right`;
    return (
      `<path class="range" d="M${x(expected)} ${y(low)}V${y(high)}"/>` +
      `<circle cx="${x(expected)}" cy="${y(right / count)}" r="${radius}"><title>${said}</title></circle>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="Reliability curve: how often the first quote was right, by how sure the bot was">`,
    `<style>${style}</style>`,
    '<rect class="ground" width="100%" height="100%" rx="8"/>',
    '<text class="title" x="16" y="26">How often the first quote is right</text>',
    `<text x="16" y="46">${all.toLocaleString('en')} questions, each judged with weights that were learned on others</text>`,
    ...grid,
    `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    `<path class="threshold" d="M${x(threshold)} ${area.top}V${area.bottom}"/>`,
    `<text x="${round(x(threshold) + 6)}" y="${area.bottom - 8}">answered from ${percent(threshold)} on</text>`,
    `<path class="curve" d="${line.join('')}"/>`,
    ...dots,
    `<text x="${(area.left + area.right) / 2}" y="${area.bottom + 44}" text-anchor="middle">how sure, per cent</text>`,
    `<text transform="translate(22 ${(area.top + area.bottom) / 2}) rotate(-90)" text-anchor="middle">first quote right, per cent</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/* Wilson's interval for a share, at 95 per cent. */
function boundShare({ count, right }: Bin): [number, number] {
  const z = 1.96;
  const share = right / count;
  const middle = share + z ** 2 / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  const whole = 1 + z ** 2 / count;
  return [(middle - half) / whole, (middle + half) / whole];
}

function x(share: number): number {
  return round(area.left + share * (area.right - area.left));
}

function y(share: number): number {
  return round(area.bottom - share * (area.bottom - area.top));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

const style = `
text{font:13px system-ui,sans-serif;fill:#444}.title{font-size:16px;font-weight:600;fill:#111}
.ground{fill:#fff;stroke:#ddd}.grid{stroke:#e4e4e4}.ideal{stroke:#999;stroke-dasharray:6 5}.threshold{stroke:#a84300;stroke-dasharray:2 3}
.curve{fill:none;stroke:#0b57d0;stroke-width:2}.range{stroke:#0b57d0;stroke-width:2;opacity:.5}circle{fill:#0b57d0;opacity:.85}
@media (prefers-color-scheme:dark){text{fill:#bbb}.title{fill:#f2f2f2}.ground{fill:#16181c;stroke:#333}.grid{stroke:#30343a}
.ideal{stroke:#777}.threshold{stroke:#ffab66}.curve,.range{stroke:#7fb2ff}circle{fill:#7fb2ff}}
`;
