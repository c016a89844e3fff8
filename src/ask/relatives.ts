/* What makes a people of a country or a person of a thing: Syria-n, Iran-ian, Europ-ean, Israel-i, histori-an. */
const endings = ['n', 'an', 'ian', 'ean', 'i', 'ia'];
const shortest = 4;

/** Stems that name the country where this one names its people, and the other way round. */
export function relatives(stem: string): string[] {
  if (stem.length < shortest) return [];
  const longer = endings.map((ending) => stem + ending);
  const shorter = endings
    .filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= shortest)
    .map((ending) => stem.slice(0, -ending.length));
  return [...longer, ...shorter];
}
