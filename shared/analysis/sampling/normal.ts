import { exponential, logarithm } from './elementary.ts';

/** c[0] + c[1]·x + c[2]·x² + … */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + (coefficients[i] ?? 0);
  return value;
}

const middle = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
};
const tail = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const farTail = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * Φ⁻¹(p): the z that a standard normal variable stays below with probability p, 0 < p < 1; ∓∞ at 0 and 1.
 * Ratios of polynomials with sixteen digits: M. J. Wichura, algorithm AS 241, Applied Statistics 37, 477–484 (1988).
 * Example: Φ⁻¹(0.975) = 1.959963984540054.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const x = 0.180625 - q * q;
    return (q * polynomial(middle.over, x)) / polynomial(middle.under, x);
  }
  const r = Math.sqrt(-logarithm(q < 0 ? p : 1 - p));
  const [part, x] = r <= 5 ? ([tail, r - 1.6] as const) : ([farTail, r - 5] as const);
  const z = polynomial(part.over, x) / polynomial(part.under, x);
  return q < 0 ? -z : z;
}

const nearZero = {
  over: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  under: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
};
const outside = {
  over: [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
    8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  under: [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
    235.387901782625, 22.266688044328117, 1,
  ],
};

/**
 * Φ(z): the probability that a standard normal variable stays below z.
 * W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23, 631–637 (1969); beyond ±5.65 the tail
 * by its continued fraction.
 */
export function normalProbability(z: number): number {
  const y = Math.abs(z);
  if (y <= 0.67448975) {
    const square = y * y;
    return 0.5 + (z * polynomial(nearZero.over, square)) / polynomial(nearZero.under, square);
  }
  const density = exponential((-y * y) / 2);
  const beyond =
    y <= 5.65 ? (density * polynomial(outside.over, y)) / polynomial(outside.under, y) : density * farFraction(y);
  return z > 0 ? 1 - beyond : beyond;
}

/** (1 − Φ(y))/e^(−y²/2) = 1/√(2π)/(y + 1/(y + 2/(y + 3/(y + …)))). */
function farFraction(y: number): number {
  let fraction = y;
  for (let n = 40; n >= 1; n--) fraction = y + n / fraction;
  return 0.3989422804014327 / fraction;
}
