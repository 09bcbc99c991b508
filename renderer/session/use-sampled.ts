import { useEffect, useRef, useState } from 'react';

/** A value that changes at every frame, looked at once in so many milliseconds; at 0 it is the value itself. */
export function useSampled<T>(value: T, everyMs: number): T {
  const newest = useRef(value);
  newest.current = value;
  const [sampled, setSampled] = useState(value);
  useEffect(() => {
    if (everyMs === 0) return;
    setSampled(newest.current);
    const timer = setInterval(() => setSampled(newest.current), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return everyMs === 0 ? value : sampled;
}
