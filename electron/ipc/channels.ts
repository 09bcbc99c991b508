import type { HostCalls, HostEvents } from '../../app/host.ts';

export type HostCall = keyof HostCalls;
export type HostEvent = keyof HostEvents;

export const callChannel = (call: HostCall) => `call:${call}`;
export const eventChannel = (event: HostEvent) => `event:${event}`;
