/* What makes a people of a country or a person of a thing: Syria-n, Iran-ian, Europ-ean, Israel-i, histori-an. */
const endings = ['n', 'an', 'ian', 'ean', 'i', 'ia'];
const shortest = 4;

/** Stems that name the country where this one names its people, and the other way round. */
export function relatives(stem: string): string[] {
  return stem.length < shortest ? [] : [...shorterRelatives(stem), ...endings.map((ending) => stem + ending)];
}

/** Those that are shorter: the country of a people. */
export function shorterRelatives(stem: string): string[] {
  // Nearly every stem ends otherwise.
  const last = stem.charAt(stem.length - 1);
  if (last !== 'n' && last !== 'i' && last !== 'a') return [];
  return endings
    .filter((ending) => stem.length - ending.length >= shortest && stem.endsWith(ending))
    .map((ending) => stem.slice(0, -ending.length));
}
