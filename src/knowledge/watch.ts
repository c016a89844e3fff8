import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How a folder is watched, in milliseconds. */
export interface Pacing {
  /** So long nothing must be written before a change is told: an editor writes a file in several steps. */
  readonly quiet: number;
  /** A folder that is written to without a rest is told of after so long. */
  readonly most: number;
  /** How often it is looked whether the folder is still the one that is watched. */
  readonly look: number;
}

const usual: Pacing = { quiet: 300, most: 5000, look: 2000 };

/** Names that are read when the library is made, and the folder that holds most of them. */
const read = /^(?!\.).*\.(?:md|ya?ml)$|^documents$/;

/** A folder that is being watched. */
export interface Watch {
  /** Calls `changed` for what was noticed before and for all that comes, once for what happens together. */
  heed(changed: () => void): void;
  stop(): void;
}

/**
 * Notices when files of a knowledge folder are saved, removed or put there.
 *
 * Only the folder and its `documents/` are watched, since nothing below them is read. A folder that is taken away and
 * comes back, or has another put in its place, is found again.
 */
export async function watchFolder(folder: string, pacing: Pacing = usual): Promise<Watch> {
  const places = [folder, join(folder, 'documents')];
  const watched = new Map<string, { readonly place: string; readonly watcher: FSWatcher | undefined }>();
  let state: { since: number | undefined; changed: (() => void) | undefined } = {
    since: undefined,
    changed: undefined,
  };
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const tell = (): void => {
    const { changed } = state;
    // Nobody listens yet: it is told to the first who does.
    if (stopped || !changed) return;
    state = { ...state, since: undefined };
    changed();
  };
  const note = (): void => {
    if (stopped) return;
    const since = state.since ?? performance.now();
    state = { ...state, since };
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(pacing.quiet, since + pacing.most - performance.now())));
  };
  const open = (path: string): FSWatcher | undefined => {
    try {
      const watcher = watch(path, (_event, name) => {
        // Without a name anything may have happened.
        if (name === null || read.test(name)) note();
      });
      // What it watched is gone or cannot be watched any more: the next look sees to it.
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      return undefined;
    }
  };
  const look = async (): Promise<boolean> => {
    let differs = false;
    for (const path of places) {
      const place = await identify(path);
      const before = watched.get(path);
      if (stopped || before?.place === place) continue;
      before?.watcher?.close();
      watched.set(path, { place, watcher: place === gone ? undefined : open(path) });
      differs = true;
    }
    return differs;
  };

  await look();
  let looking: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    if (await look()) note();
  };
  const beat = setInterval(() => void (looking = looking.then(again)), pacing.look);
  return {
    heed(changed) {
      state = { ...state, changed };
      if (state.since !== undefined) note();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearInterval(beat);
      for (const { watcher } of watched.values()) watcher?.close();
    },
  };
}

const gone = 'gone';

/** The folder itself, whatever its name: another one in its place is another. */
async function identify(path: string): Promise<string> {
  return await stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => gone,
  );
}
