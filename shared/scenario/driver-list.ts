import type { ChoiceDriver, FlagDriver, GroupId, ListDriver, NumberDriver } from './driver-kinds.ts';
import { driverTree } from './driver-tree.ts';
import type { GrowthPathDriver, LevelPathDriver } from './path-kinds.ts';

type Leaf = NumberDriver | ListDriver | ChoiceDriver | FlagDriver;
type PathDriver = GrowthPathDriver | LevelPathDriver;

/** A driver with its place in the assumptions, e.g. `demand.growth.rate`. */
export type Driver = Leaf & { readonly path: string };

const isDriver = (part: object): part is Leaf | PathDriver => 'schema' in part;

function* leaves(tree: object, at: string): Generator<Driver> {
  for (const [key, part] of Object.entries(tree)) {
    const path = at === '' ? key : `${at}.${key}`;
    if (!isDriver(part)) yield* leaves(part, path);
    else if (part.kind === 'growth-path' || part.kind === 'level-path') yield* partsOf(part, path);
    else yield { ...part, path };
  }
}

function* partsOf(driver: PathDriver, path: string): Generator<Driver> {
  for (const [key, part] of Object.entries(driver)) {
    if (typeof part === 'object' && part !== null && isDriver(part))
      yield { ...(part as Leaf), path: `${path}.${key}` };
  }
}

/** Every driver in the order of the assumptions; paths over time give one entry for each of their parts. */
export const driverList: readonly Driver[] = [...leaves(driverTree, '')];

const byPath = new Map(driverList.map((driver) => [driver.path, driver]));

export const driverAt = (path: string): Driver | undefined => byPath.get(path);

export const driversOf = (group: GroupId): readonly Driver[] => driverList.filter((driver) => driver.group === group);

/** Paths whose value is a whole path over time, with the driver that describes its parts. */
export const pathDrivers: ReadonlyMap<string, PathDriver> = new Map<string, PathDriver>([
  ['demand.growth', driverTree.demand.growth],
  ['demand.aiShare', driverTree.demand.aiShare],
  ['margins.ai', driverTree.margins.ai],
  ['margins.core', driverTree.margins.core],
]);
