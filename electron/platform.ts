import type { Host } from '../app/host.ts';

const names: Readonly<Record<string, Host['platform']>> = { darwin: 'mac', win32: 'windows' };

export const platform: Host['platform'] = names[process.platform] ?? 'linux';
