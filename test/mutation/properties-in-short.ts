import fc from 'fast-check';

// A property that holds for one mutant is tried on it no longer than this; one that fails need not be made smaller. The same cases each time.
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 250, endOnFailure: true });
